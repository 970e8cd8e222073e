import type { HeardPatterns } from '../../heard-patterns.ts';

/** What is said of an answer, of an offer, and of the review as a whole. */
export const ABOUT_ANSWERS = {
  yes: `
    jep / jepp / yep / yo / joa / ja ja / ja doch / doch / doch hatte ich / doch das hatte ich / ja wollen wir /
    ja lass uns / ja los / ja fangen wir an / ja möchte ich / ja will ich / möchte ich / ja das möchte ich /
    ja okay / ja ok / ok / ja gut / na gut / also gut / gut ja / ja super / super ja / ja unbedingt / unbedingt /
    absolut / definitiv / ja definitiv / ja auf jeden fall / selbstverständlich / aber ja / aber klar / aber sicher /
    aber gern / sehr gern / sehr gerne / gern doch / klar doch / klaro / logisch / logo / hab ich / das hab ich /
    ja das hab ich / ja das habe ich / das habe ich gewusst / ja das habe ich gewusst / hab ich gewusst /
    ja hab ich gewusst / ja gewusst / gewusst / ich hab's gewusst / ich hatte das / ja ich hatte das /
    hatte ich auch / ja hatte ich auch / das hatte ich auch / hatte ich richtig / das hatte ich richtig /
    ja das hatte ich richtig / ja war richtig / ja das war's / ja war es / ja das ist es / das ist richtig /
    ja das ist richtig / ja korrekt / ja genau das / genau das / genau das hatte ich / genau das meinte ich /
    das meinte ich / meinte ich / hatte ich gesagt / das hab ich gesagt / ja das hab ich gesagt / ja glaub schon /
    glaub schon / denk schon / glaube schon / denke schon / ich glaub schon / ich denk schon / ja ich glaube schon /
    so ungefähr / ja so ungefähr / ungefähr / im prinzip ja / im grunde ja / so gut wie / fast ja / wieso nicht /
    ja warum nicht / auf geht's / können wir / ja können wir / alles klar / super / toll / gerne / genau
  `,
  no: `
    nope / nee danke / nö danke / ne danke / nein nein / nein nicht jetzt / nee nicht jetzt / gerade nicht /
    im moment nicht / nein im moment nicht / nein jetzt nicht / diesmal nicht / ein andermal /
    morgen vielleicht / nein möchte ich nicht / möchte ich nicht / nein will ich nicht / will ich nicht /
    ich möchte nicht / ich will nicht / keinesfalls / niemals / bestimmt nicht / sicher nicht /
    natürlich nicht / nein natürlich nicht / hab ich nicht / das hab ich nicht / habe ich nicht /
    das habe ich nicht / nein hab ich nicht / nein das habe ich nicht / nein das hab ich nicht /
    hab ich nicht gewusst / das hab ich nicht gewusst / das habe ich nicht gewusst / nein nicht gewusst /
    nicht gewusst / nein wusste ich nicht / nein ich wusste es nicht / nee hatte ich nicht /
    nee das hatte ich nicht / nee wusste ich nicht / nee leider nicht / hatte ich leider nicht /
    das hatte ich leider nicht / nein hatte ich leider nicht / ich hatte das nicht / nein ich hatte das nicht /
    ich hatte es falsch / das hatte ich falsch / hatte ich falsch / nein das war falsch / nein falsch /
    nein ich lag falsch / nein ich hatte was anderes / nein ich hatte etwas anderes / hatte was anderes /
    hatte ich anders / das habe ich nicht gesagt / das hab ich nicht gesagt / nein das stimmt nicht /
    nein stimmt nicht / nein eher nicht / nicht so ganz / nein nicht so ganz / nicht direkt /
    nein nicht direkt / glaub nicht / glaube nicht / denke nicht / ich glaub nicht / nein ich denke nicht /
    nein keine lust
  `,
  'i-was-right': `
    [das] (ist|war) [aber|doch|total|so|echt] (unfair|nicht fair|ungerecht|gemein) / ich bin [da] anderer meinung / einspruch /
    ich hatte aber recht / hatte ich doch recht / da hatte ich recht / doch ich hatte recht / doch das war richtig /
    ich hab recht / ich hab doch recht / ich lag richtig / da lag ich richtig / ich lag doch richtig /
    nein das war richtig / das war aber richtig / es war richtig / war richtig / war doch richtig /
    das war schon richtig / das war auch richtig / das ist auch richtig / das ist aber richtig /
    das ist doch richtig / das stimmt aber / das stimmt doch / stimmt doch / stimmte doch / das stimmte /
    das stimmte doch / das hat gestimmt / das hat doch gestimmt / meine antwort war korrekt /
    meine antwort war doch richtig / meine antwort ist richtig / meine war richtig / ich habe das gesagt /
    ich hab das gesagt / ich habe genau das gesagt / ich hab genau das gesagt / genau das hab ich gesagt /
    aber das habe ich gesagt / aber das hab ich gesagt / aber das habe ich doch gesagt / hab ich doch gesagt /
    habe ich doch gesagt / sag ich doch / das sag ich doch / das sage ich doch / das hab ich gemeint /
    das meine ich doch / so meinte ich das / so war's gemeint / du hast mich missverstanden /
    du hast mich nicht richtig verstanden / du hast das falsch verstanden / du hast dich verhört /
    da hast du dich verhört / verhört / zähl es als richtig / zähle es als richtig / zähl die als richtig /
    das als richtig zählen / das als richtig werten / das als richtig bewerten / als richtig zählen /
    als richtig werten / werte es als richtig / bewerte es als richtig / markier das als richtig /
    markiere das als richtig / das gelten lassen / es gelten lassen / lass meine antwort gelten / lass das zählen /
    das muss zählen / das sollte gelten / das gilt / das gilt doch / gilt auch / das zählt auch / das zählt doch /
    das heißt dasselbe / das heißt das gleiche / das bedeutet dasselbe / das bedeutet das gleiche / ist dasselbe /
    ist das gleiche / ist doch dasselbe / das ist doch dasselbe / ist doch das gleiche / das ist doch das gleiche /
    das kommt aufs gleiche raus / (zähl|zähle|zählt|werte) [das|es] als richtig / ich hatte [doch] recht /
    das zählt [doch]
  `,
  'that-was-wrong': `
    das war eigentlich falsch / eigentlich war das falsch / das war leider falsch / es war falsch / war falsch /
    das ist falsch / das war aber falsch / das war verkehrt / ich lag daneben / da lag ich falsch /
    da lag ich daneben / ich hatte das falsch / meine antwort war nicht richtig / meine war falsch /
    meine antwort stimmt nicht / das war nicht korrekt / das stimmte nicht / das war bloß geraten /
    nur geraten / war nur geraten / war geraten / ich habe bloß geraten / ich hab bloß geraten / das war glück /
    das war nur glück / zähl es als falsch / zähle es als falsch / das als falsch zählen / als falsch zählen /
    das als falsch werten / als falsch werten / das als falsch bewerten / werte es als falsch /
    bewerte es als falsch / markier das als falsch / das darf nicht zählen / das sollte nicht gelten /
    das nicht zählen / zähl das nicht / zähle das nicht
  `,
  'too-easy': `
    das ist viel zu leicht / das ist viel zu einfach / das war viel zu leicht / das war viel zu einfach /
    das war ja leicht / das war ja einfach / das war doch leicht / das war doch einfach /
    das war doch zu leicht / das war doch zu einfach / das ist doch zu leicht / das ist doch zu einfach /
    das war babyleicht / babyleicht / puppenleicht / pipifax / ein klacks / das war ein klacks /
    das ist leicht / das ist einfach / die war leicht / die war einfach / die ist leicht / sehr leicht /
    das war super leicht / das war supereinfach / diese ist zu leicht / diese ist zu einfach /
    diese war zu leicht / diese frage ist zu leicht / diese frage war zu leicht / die frage ist zu leicht /
    die frage war zu leicht / die karte ist zu leicht / die karte war zu leicht / diese karte war zu leicht /
    zähle das als leicht / als leicht zählen / das als leicht zählen / markier das als leicht /
    werte das als leicht / das seltener fragen / frag die seltener / mich das seltener fragen /
    frag mich die seltener
  `,
  undo: `
    das habe ich so nicht gesagt / das hab ich so nicht gesagt / das war nicht meine antwort / mach es rückgängig /
    mach rückgängig / mach's rückgängig / das letzte rückgängig machen / die antwort rückgängig machen /
    die letzte antwort rückgängig machen / meine antwort rückgängig machen / meine letzte antwort rückgängig machen /
    mach meine antwort rückgängig / mach meine letzte antwort rückgängig / mach die antwort rückgängig /
    nimm es zurück / nimm meine letzte antwort zurück / nimm das letzte zurück / nimm die letzte zurück /
    meine antwort zurücknehmen / meine letzte antwort zurücknehmen / die letzte antwort zurücknehmen / zurücknehmen /
    ich nehm das zurück / ich nehme meine antwort zurück / ich nehme die antwort zurück / vorherige karte /
    die vorherige karte / vorige karte / die vorige karte / die letzte karte nochmal / die letzte frage noch einmal /
    die letzte noch einmal / die letzte noch mal / zurück zur vorherigen frage / zurück zur letzten karte /
    zurück zur vorherigen karte / zur letzten frage zurück / zur letzten frage / geh zurück zur letzten frage /
    geh eine zurück / geh eins zurück / geh zurück / einen schritt zurück / undo /
    (nein|nee|nö) [doch|moment|warte|halt|quatsch|sorry|entschuldigung|stopp] ich (meine|mein) [doch|aber|eigentlich] {answer} /
    [nein|nee|nö|doch|oh|ah] [moment|ups|hoppla|sorry|quatsch|halt|stopp|warte|entschuldigung|verzeihung] (ich (meinte|sagte)|meinte ich|gemeint (war|ist)|was ich (meinte|sagte) (war|ist)|was ich (gesagt|
      gemeint) (habe|hab) (war|ist)|ich (habe|hab) [doch] gesagt|meine antwort war) [doch|aber|eigentlich] {answer} /
    [nein|nee|nö|doch] ich (habe|hab|hatte|wollte) [doch|aber|eigentlich] {answer} (gesagt|gemeint|sagen) / [nein|nee|nö] ich meinte / das (hab|habe) ich nicht (gesagt|gemeint) / so war das nicht gemeint /
    ich (hab|habe) mich [nur] versprochen / versprochen / das war ein versprecher / [geh] zurück /
    [die] letzte (karte|frage) (noch mal|nochmal|noch einmal)
  `,
  progress: `
    wie steht es / wie steht's / wie schlage ich mich / wie schlag ich mich / wie mache ich mich /
    wie läuft es heute / (wie|was) (war|lief|ging) [das|es] heute [so|denn|bisher] / (was|welche|wie viele) [karten|fragen] (habe|hab) ich [heute|diese woche]
      (verpasst|verfehlt|vergessen|verhauen|falsch gemacht|falsch gehabt|nicht gewusst) [heute|diese woche|zuletzt] / wie (war|lief) [denn] [die|meine|der|mein] (letzte|vorige|vergangene|letzter) (woche|monat) / wie läuft es bisher / wie bin ich bisher / wie war ich bisher / wie weit sind wir /
    wie weit bin ich schon / wie ist der stand / wie ist der zwischenstand / was ist mein stand /
    sag mir meinen stand / meinen stand / sag mir meinen fortschritt / meinen fortschritt /
    zeig mir meinen fortschritt / sag mir meinen punktestand / wie viele punkte habe ich /
    wie viele waren richtig / wie viele hab ich richtig / wie viele karten habe ich gemacht /
    wie viele habe ich gemacht / wie viele hab ich geschafft / wie viele karten hatte ich /
    wie (lange|lang) ist meine serie / sag mir meine serie / [zeig|nenn|sag] [mir] meine (serie|schwersten karten|schwierigsten karten) /
    (wie|was) (lief|war|geht|läuft|ging|habe ich|hab ich) [es|denn] [so] (diese woche|letzte woche|in der woche|diesen monat|letzten
      monat|gestern|insgesamt|in letzter zeit) [so|denn|bisher|eigentlich] [gelernt|geschafft|gemacht] /
    wie (viele|viel|lange) [karten|zeit|minuten|antworten|fragen] (habe|hab|hatte) ich [denn] (heute|gestern|diese woche|diesen
      monat|insgesamt|schon|bisher) [schon|so] (gelernt|geübt|geschafft|gemacht|beantwortet|richtig) /
    seit wie vielen tagen [lerne ich] / (werde|bin) ich [denn|eigentlich] [schon] besser [geworden] / geht es aufwärts /
    wie entwickle ich mich / (was|welche|welche karten|welche fragen) (kann|weiß|vergesse|verhaue|verwechsle|verpasse|verfehle|
      versemmle|verliere|schaffe) ich (immer|nie|oft|ständig|nicht|am meisten|meistens) [wieder] /
    (wo|worin) bin ich [am|besonders] (schwach|schwächsten|schlecht|schlechtesten) /
    (womit|mit welchen [karten|fragen]) (tue|tu|habe|hab) ich [mich|mir] [am|besonders] (schwer|schwersten|probleme|mühe|ärger) /
    (was|welche) [karten|fragen] (fällt|fallen|liegt|liegen) mir [am] (schwer|schwersten|nicht) /
    (was|welche) [karten|fragen] (sind|waren) [für mich] (am schwersten|am schwierigsten|die schwersten|die schwierigsten) /
    (was|welche) [karten|fragen] (habe|hab|mache|mach) ich (immer [wieder]|ständig|oft|am öftesten|meistens) (falsch|verkehrt|daneben) /
    was sind meine (schwachstellen|schwächen|problemkarten|problemfälle) / wo hapert es / wo (habe|hab) ich probleme
  `,
  'last-import': `
    (sind|waren) [denn] meine (notizen|karten|dateien) [schon|denn|alle] (angekommen|da|importiert|drin|gekommen) /
    (hast|hattest) du meine (notizen|karten|dateien) [schon] (bekommen|erhalten|importiert|gelesen|eingelesen) /
    was (ist|wurde|kam) (aus|bei) (meinen notizen|meiner datei|meinem import|dem import|meinem letzten import) [geworden|heraus|raus] /
    (wie|wann) (lief|war|ging) (der|mein|dein) [letzte|letzter] import / [hat|ist] (der|mein) import (geklappt|durch|fertig|durchgelaufen) /
    (was|wurde was|wurde etwas|wie viel|wie viele zeilen) (wurde|wurden|ist|hast du) [nicht] (beiseitegelegt|beiseite gelegt|aussortiert|übersprungen|importiert) /
    (was|welche (notizen|karten|dateien)) (habe|hab|hatte) ich [zuletzt|denn|gerade] (importiert|hochgeladen|eingelesen) /
    was ist [denn] mit (meinen notizen|meinen karten|meiner datei|meinem import|dem import) [passiert|geworden|los] /
    (habe|hab) ich neue karten [bekommen] / was hat sich [in|an] [meinen] notizen geändert / welche (karten|notizen) sind neu / was ist neu [in meinen notizen] / gibt es neue karten
  `,
  'delete-my-data': `
    lösche alles / entferne meine daten / lösch alles über mich
  `,
  'list-decks': `
    welche stapel hab ich / welche stapel sind da / welche stapel hast du / welche stapel kennst du /
    was sind meine stapel / nenn meine stapel / sag mir meine stapel / lies meine stapel vor /
    lies mir meine stapel vor / meine stapel auflisten / mir meine stapel nennen / meine stapel nennen /
    liste die stapel auf / alle stapel / zeig meine stapel / welche decks hab ich / welche decks hast du /
    was für decks habe ich / was für decks gibt es / nenn mir meine decks / zeig mir meine decks /
    liste meine decks auf / welche themen hast du / was für themen habe ich / welche fächer gibt es /
    was für karten habe ich / welche karten gibt es / welche kartenstapel gibt es / meine kartenstapel /
    was gibt es zu lernen / was kann ich noch lernen / was kann ich üben / was kann ich hier lernen
  `,
  connect: `
    verbinde notizen / verbinde die notizen / verbinde meine karten / meine eigenen notizen verbinden /
    die notizen verbinden / wie kann ich meine notizen verbinden / ich will meine notizen verbinden /
    meine eigenen notizen hinzufügen / eigene notizen hinzufügen / eigene notizen benutzen /
    meine notizen benutzen / meine eigenen notizen benutzen / meine notizen verwenden / verwende meine notizen /
    verwende meine eigenen notizen / wie verwende ich meine notizen / wie benutze ich meine notizen /
    wie kann ich meine notizen hinzufügen / wie kann ich meine notizen importieren /
    wie kann ich eigene karten hinzufügen / meine karten importieren / importiere meine karten /
    lade meine notizen hoch / meine notizen hochladen / wie lade ich meine notizen hoch /
    (verbinde|verknüpfe|öffne) [mich] [mit] [meine|meiner|die|der|deine] (seite|webseite|website|internetseite|homepage) /
    [ich (möchte|will|würde gern)] [mit] [meine|meiner|die|der] (seite|webseite|website|internetseite) (verbinden|verknüpfen|öffnen) /
    wie (verbinde|verknüpfe|öffne|finde) ich [mich mit] [meine|meiner|die|der] (seite|webseite|website) /
    gibt es eine (seite|webseite|website|internetseite) /
    (melde|logge) mich [bitte] (überall|von allen seiten|auf allen seiten|auf allen geräten) (ab|aus) /
    trenne (meine|die|alle) (seite|seiten|webseite|webseiten|website) /
    gib mir meinen schlüssel / schick mir den schlüssel / mir meinen schlüssel schicken /
    meinen schlüssel schicken / wie lautet mein schlüssel / meinen schlüssel
  `,
} as const satisfies HeardPatterns['meanings'];

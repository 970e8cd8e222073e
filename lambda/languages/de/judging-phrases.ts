import type { Commands } from '../commands.ts';

/** Commands that are given while a question waits; they stand in command-phrases.ts. */
export type WhileAsked = 'dont-know' | 'skip' | 'repeat' | 'hint' | 'pause' | 'help' | 'stop' | 'cancel';

/** What is said about an answer, and about the review as a whole: samples of the model, and others. */
export const GERMAN_JUDGING_PHRASES: Omit<Commands['phrases'], WhileAsked> = {
  yes: {
    samples: `
      ja / jo / jup / jawohl / ja bitte / ja gern / ja gerne / gern / gerne / klar / na klar / ja klar / sicher / ja sicher /
      natürlich / ja natürlich / okay / in ordnung / einverstanden / auf jeden fall / genau / ja genau / stimmt / ja stimmt /
      ja hatte ich / hatte ich / ja das hatte ich / das hatte ich / ja ich hatte es / ich hatte es / ja hab ich / habe ich /
      ja habe ich / ja das wusste ich / das wusste ich / wusste ich / ich wusste es / ja wusste ich / das stimmt /
      ja das stimmt / ja richtig / ja das war richtig / das habe ich gesagt / ja das habe ich gesagt / ja das meinte ich /
      ich denke schon / ich glaube schon / ja ich denke schon / mach das / ja mach das / nur zu / warum nicht / lass uns das machen
    `,
    others: `
      jep / jepp / yep / yo / joa / ja ja / ja doch / doch / doch hatte ich / doch das hatte ich / ja wollen wir / ja lass uns / ja los /
      ja fangen wir an / ja möchte ich / ja will ich / möchte ich / ja das möchte ich / ja okay / ja ok / ok / ja gut / na gut /
      also gut / gut ja / ja super / super ja / ja unbedingt / unbedingt / absolut / definitiv / ja definitiv / ja auf jeden fall /
      selbstverständlich / aber ja / aber klar / aber sicher / aber gern / sehr gern / sehr gerne / gern doch / klar doch /
      klaro / logisch / logo / hab ich / das hab ich / ja das hab ich / ja das habe ich / das habe ich gewusst /
      ja das habe ich gewusst / hab ich gewusst / ja hab ich gewusst / ja gewusst / gewusst / ich hab's gewusst / ich hatte das /
      ja ich hatte das / hatte ich auch / ja hatte ich auch / das hatte ich auch / hatte ich richtig / das hatte ich richtig /
      ja das hatte ich richtig / ja war richtig / ja das war's / ja war es / ja das ist es / das ist richtig / ja das ist richtig /
      ja korrekt / ja genau das / genau das / genau das hatte ich / genau das meinte ich / das meinte ich / meinte ich /
      hatte ich gesagt / das hab ich gesagt / ja das hab ich gesagt / ja glaub schon / glaub schon / denk schon / glaube schon /
      denke schon / ich glaub schon / ich denk schon / ja ich glaube schon / so ungefähr / ja so ungefähr / ungefähr / im prinzip ja /
      im grunde ja / so gut wie / fast ja / wieso nicht / ja warum nicht / auf geht's / können wir / ja können wir
    `,
  },
  no: {
    samples: `
      nein / nee / ne / nö / nein danke / nicht jetzt / jetzt nicht / heute nicht / nein heute nicht / eher nicht /
      lieber nicht / nein lieber nicht / auf keinen fall / nicht wirklich / nein nicht wirklich / nicht ganz /
      nein nicht ganz / nein hatte ich nicht / hatte ich nicht / nein das hatte ich nicht / das hatte ich nicht /
      ich hatte es nicht / nein ich hatte es nicht / nein habe ich nicht / nein das wusste ich nicht /
      das wusste ich nicht / wusste ich nicht / ich wusste es nicht / ich hatte etwas anderes / ich hatte was anderes /
      nein leider nicht / leider nicht / leider nein / vielleicht später / nein vielleicht später / ich glaube nicht /
      ich denke nicht / nein ich glaube nicht / das stimmt nicht / stimmt nicht / keine lust
    `,
    others: `
      nope / nee danke / nö danke / ne danke / nein nein / nein nicht jetzt / nee nicht jetzt / gerade nicht / im moment nicht /
      nein im moment nicht / nein jetzt nicht / diesmal nicht / ein andermal / morgen vielleicht / nein möchte ich nicht /
      möchte ich nicht / nein will ich nicht / will ich nicht / ich möchte nicht / ich will nicht / keinesfalls / niemals /
      bestimmt nicht / sicher nicht / natürlich nicht / nein natürlich nicht / hab ich nicht / das hab ich nicht / habe ich nicht /
      das habe ich nicht / nein hab ich nicht / nein das habe ich nicht / nein das hab ich nicht / hab ich nicht gewusst /
      das hab ich nicht gewusst / das habe ich nicht gewusst / nein nicht gewusst / nicht gewusst / nein wusste ich nicht /
      nein ich wusste es nicht / nee hatte ich nicht / nee das hatte ich nicht / nee wusste ich nicht / nee leider nicht /
      hatte ich leider nicht / das hatte ich leider nicht / nein hatte ich leider nicht / ich hatte das nicht / nein ich hatte das nicht /
      ich hatte es falsch / das hatte ich falsch / hatte ich falsch / nein das war falsch / nein falsch / nein ich lag falsch /
      nein ich hatte was anderes / nein ich hatte etwas anderes / hatte was anderes / hatte ich anders / das habe ich nicht gesagt /
      das hab ich nicht gesagt / nein das stimmt nicht / nein stimmt nicht / nein eher nicht / nicht so ganz / nein nicht so ganz /
      nicht direkt / nein nicht direkt / glaub nicht / glaube nicht / denke nicht / ich glaub nicht / nein ich denke nicht / nein keine lust
    `,
  },
  'i-was-right': {
    samples: `
      ich hatte recht / ich hatte doch recht / aber ich hatte recht / nein ich hatte recht / ich habe recht /
      ich hatte es richtig / ich hatte das richtig / das war richtig / das war doch richtig / aber das war richtig /
      meine antwort war richtig / meine antwort stimmt / meine antwort hat gestimmt / das war korrekt / das habe ich doch gesagt /
      das hab ich doch gesagt / genau das habe ich gesagt / das meinte ich doch / das habe ich gemeint /
      du hast mich falsch verstanden / da hast du mich falsch verstanden / falsch verstanden / zähl das als richtig /
      zähle das als richtig / werte das als richtig / bewerte das als richtig / lass das gelten / lass es gelten /
      das sollte zählen / das zählt / das gilt auch / das ist dasselbe / das ist das gleiche / das ist richtig was ich gesagt habe
    `,
    others: `
      ich hatte aber recht / hatte ich doch recht / da hatte ich recht / doch ich hatte recht / doch das war richtig /
      ich hab recht / ich hab doch recht / ich lag richtig / da lag ich richtig / ich lag doch richtig / nein das war richtig /
      das war aber richtig / es war richtig / war richtig / war doch richtig / das war schon richtig / das war auch richtig /
      das ist auch richtig / das ist aber richtig / das ist doch richtig / das stimmt aber / das stimmt doch / stimmt doch /
      stimmte doch / das stimmte / das stimmte doch / das hat gestimmt / das hat doch gestimmt / meine antwort war korrekt /
      meine antwort war doch richtig / meine antwort ist richtig / meine war richtig / ich habe das gesagt / ich hab das gesagt /
      ich habe genau das gesagt / ich hab genau das gesagt / genau das hab ich gesagt / aber das habe ich gesagt /
      aber das hab ich gesagt / aber das habe ich doch gesagt / hab ich doch gesagt / habe ich doch gesagt / sag ich doch /
      das sag ich doch / das sage ich doch / das hab ich gemeint / das meine ich doch / so meinte ich das / so war's gemeint /
      du hast mich missverstanden / du hast mich nicht richtig verstanden / du hast das falsch verstanden /
      du hast dich verhört / da hast du dich verhört / verhört / zähl es als richtig / zähle es als richtig /
      zähl die als richtig / das als richtig zählen / das als richtig werten / das als richtig bewerten / als richtig zählen /
      als richtig werten / werte es als richtig / bewerte es als richtig / markier das als richtig / markiere das als richtig /
      das gelten lassen / es gelten lassen / lass meine antwort gelten / lass das zählen / das muss zählen / das sollte gelten /
      das gilt / das gilt doch / gilt auch / das zählt auch / das zählt doch / das heißt dasselbe / das heißt das gleiche /
      das bedeutet dasselbe / das bedeutet das gleiche / ist dasselbe / ist das gleiche / ist doch dasselbe / das ist doch dasselbe /
      ist doch das gleiche / das ist doch das gleiche / das kommt aufs gleiche raus
    `,
  },
  'that-was-wrong': {
    samples: `
      das war falsch / das war doch falsch / nein das war falsch von mir / meine antwort war falsch / ich lag falsch /
      ich hatte unrecht / ich hatte nicht recht / das war nicht richtig / das hat nicht gestimmt / das war geraten /
      ich habe geraten / ich hab geraten / ich habe nur geraten / ich hab nur geraten / das war nur geraten /
      zähl das als falsch / zähle das als falsch / werte das als falsch / bewerte das als falsch / markiere das als falsch /
      das sollte nicht zählen / das zählt nicht / das gilt nicht / lass das nicht gelten 
    `,
    others: `
      das war eigentlich falsch / eigentlich war das falsch / das war leider falsch / es war falsch / war falsch / das ist falsch /
      das war aber falsch / das war verkehrt / ich lag daneben / da lag ich falsch / da lag ich daneben / ich hatte das falsch /
      meine antwort war nicht richtig / meine war falsch / meine antwort stimmt nicht / das war nicht korrekt / das stimmte nicht /
      das war bloß geraten / nur geraten / war nur geraten / war geraten / ich habe bloß geraten / ich hab bloß geraten /
      das war glück / das war nur glück / zähl es als falsch / zähle es als falsch / das als falsch zählen / als falsch zählen /
      das als falsch werten / als falsch werten / das als falsch bewerten / werte es als falsch / bewerte es als falsch /
      markier das als falsch / das darf nicht zählen / das sollte nicht gelten / das nicht zählen / zähl das nicht / zähle das nicht
    `,
  },
  'too-easy': {
    samples: `
      zu leicht / zu einfach / das war zu leicht / das war zu einfach / das ist zu leicht / das ist zu einfach /
      die ist zu leicht / die ist zu einfach / die war zu leicht / die war zu einfach / viel zu leicht / viel zu einfach /
      das war leicht / das war einfach / das war sehr leicht / das war kinderleicht / kinderleicht / frag das seltener /
      frag mich das seltener / zähl das als leicht / markiere das als leicht / diese karte ist zu leicht
    `,
    others: `
      das ist viel zu leicht / das ist viel zu einfach / das war viel zu leicht / das war viel zu einfach / das war ja leicht /
      das war ja einfach / das war doch leicht / das war doch einfach / das war doch zu leicht / das war doch zu einfach /
      das ist doch zu leicht / das ist doch zu einfach / das war babyleicht / babyleicht / puppenleicht / pipifax / ein klacks / das war ein klacks /
      das ist leicht / das ist einfach / die war leicht / die war einfach / die ist leicht / sehr leicht / das war super leicht /
      das war supereinfach / diese ist zu leicht / diese ist zu einfach / diese war zu leicht / diese frage ist zu leicht /
      diese frage war zu leicht / die frage ist zu leicht / die frage war zu leicht / die karte ist zu leicht / die karte war zu leicht /
      diese karte war zu leicht / zähle das als leicht / als leicht zählen / das als leicht zählen / markier das als leicht /
      werte das als leicht / das seltener fragen / frag die seltener / mich das seltener fragen / frag mich die seltener
    `,
  },
  undo: {
    samples: `
      rückgängig / mach das rückgängig / mache das rückgängig / rückgängig machen / das rückgängig machen / nimm das zurück /
      nimm meine antwort zurück / nimm die antwort zurück / nimm die letzte antwort zurück / antwort zurücknehmen /
      die antwort zurücknehmen / letzte antwort zurücknehmen / das zurücknehmen / ich nehme das zurück /
      mach die letzte antwort rückgängig / vorherige frage / die vorherige frage / vorige frage / die vorige frage /
      letzte frage / die letzte frage nochmal / die letzte nochmal / zurück zur letzten frage / zur vorherigen frage /
      geh zurück zur letzten karte / eine zurück / eine karte zurück / eins zurück
    `,
    others: `
      das habe ich so nicht gesagt / das hab ich so nicht gesagt / das war nicht meine antwort / mach es rückgängig / mach rückgängig / mach's rückgängig / das letzte rückgängig machen / die antwort rückgängig machen /
      die letzte antwort rückgängig machen / meine antwort rückgängig machen / meine letzte antwort rückgängig machen /
      mach meine antwort rückgängig / mach meine letzte antwort rückgängig / mach die antwort rückgängig / nimm es zurück /
      nimm meine letzte antwort zurück / nimm das letzte zurück / nimm die letzte zurück / meine antwort zurücknehmen /
      meine letzte antwort zurücknehmen / die letzte antwort zurücknehmen / zurücknehmen / ich nehm das zurück /
      ich nehme meine antwort zurück / ich nehme die antwort zurück / vorherige karte / die vorherige karte / vorige karte /
      die vorige karte / die letzte karte nochmal / die letzte frage noch einmal / die letzte noch einmal / die letzte noch mal /
      zurück zur vorherigen frage / zurück zur letzten karte / zurück zur vorherigen karte / zur letzten frage zurück /
      zur letzten frage / geh zurück zur letzten frage / geh eine zurück / geh eins zurück / geh zurück / einen schritt zurück /
      undo
    `,
  },
  progress: {
    samples: `
      wie stehe ich / wie ich stehe / wie steh ich / wie stehe ich da / wie es läuft / wie läuft es / wie läuft's / wie bin ich heute / wie gut bin ich /
      wie weit bin ich / wie war ich / wie war ich heute / mein fortschritt / wie ist mein fortschritt / mein stand /
      wie ist mein stand / mein punktestand / wie ist mein punktestand / zwischenstand /
      wie viele habe ich richtig / wie viele hatte ich richtig / wie viele habe ich geschafft /
      wie viele karten habe ich geschafft / wie viele tage in folge / wie lang ist meine serie / meine serie
    `,
    others: `
      wie steht es / wie steht's / wie schlage ich mich / wie schlag ich mich / wie mache ich mich / wie läuft es heute /
      wie läuft es bisher / wie bin ich bisher / wie war ich bisher / wie weit sind wir / wie weit bin ich schon /
      wie ist der stand / wie ist der zwischenstand / was ist mein stand / sag mir meinen stand / meinen stand /
      sag mir meinen fortschritt / meinen fortschritt / zeig mir meinen fortschritt / sag mir meinen punktestand /
      wie viele punkte habe ich / wie viele waren richtig / wie viele hab ich richtig / wie viele karten habe ich gemacht /
      wie viele habe ich gemacht / wie viele hab ich geschafft / wie viele karten hatte ich / wie lange ist meine serie /
      sag mir meine serie
    `,
  },
  'how-many-left': {
    samples: `
      wie viele noch / wie viele karten noch / wie viele fragen noch / wie viele sind es noch /
      wie viele karten sind es noch / wie viele karten sind noch übrig / wie viele sind noch übrig
    `,
    others: `
      wie viele noch übrig / wie viele bleiben noch / wie viele kommen noch / wie viele karten kommen noch /
      wie viele fragen kommen noch / wie viele fragen sind es noch / wie viele fragen sind noch übrig /
      wie viele karten fehlen noch / wie viele fehlen noch / wie viele muss ich noch / wie viel noch /
      wie viel ist noch übrig
    `,
  },
  'whats-due': {
    samples: `
      was ist fällig / was fällig ist / was ist heute fällig / was ist morgen fällig / wie viele sind fällig /
      wie viele karten sind fällig / wie viele karten fällig sind / wann sind die nächsten karten fällig
    `,
    others: 'wie viele sind heute fällig / wie viele karten sind heute fällig',
  },
  'delete-my-data': {
    samples: `
      lösche meine daten / lösch meine daten / lösche alle meine daten / meine daten löschen / vergiss alles über mich
    `,
    others: 'lösche alles / entferne meine daten / lösch alles über mich',
  },
  decks: {
    samples: `
      welche stapel habe ich / welche stapel ich habe / welche stapel gibt es / was für stapel habe ich / was für stapel gibt es / meine stapel /
      nenne meine stapel / nenn mir meine stapel / liste meine stapel auf / zeig mir meine stapel / welche decks habe ich /
      welche decks gibt es / meine decks / nenne meine decks / welche themen habe ich / welche themen gibt es /
      was für themen gibt es / welche fächer habe ich / welche karten habe ich / welche lernkarten habe ich /
      welche kartenstapel habe ich / was kann ich lernen / was kann ich wiederholen / welche notizen habe ich
    `,
    others: `
      welche stapel hab ich / welche stapel sind da / welche stapel hast du / welche stapel kennst du / was sind meine stapel /
      nenn meine stapel / sag mir meine stapel / lies meine stapel vor / lies mir meine stapel vor / meine stapel auflisten /
      mir meine stapel nennen / meine stapel nennen / liste die stapel auf / alle stapel / zeig meine stapel / welche decks hab ich /
      welche decks hast du / was für decks habe ich / was für decks gibt es / nenn mir meine decks / zeig mir meine decks /
      liste meine decks auf / welche themen hast du / was für themen habe ich / welche fächer gibt es / was für karten habe ich /
      welche karten gibt es / welche kartenstapel gibt es / meine kartenstapel / was gibt es zu lernen / was kann ich noch lernen /
      was kann ich üben / was kann ich hier lernen
    `,
  },
  connect: {
    samples: `
      verbinde meine notizen / verbinde meine eigenen notizen / notizen verbinden / meine notizen verbinden /
      wie verbinde ich meine notizen / ich möchte meine notizen verbinden / verknüpfe meine notizen / meine notizen hinzufügen /
      füge meine notizen hinzu / wie füge ich meine notizen hinzu / eigene karten hinzufügen / wie füge ich eigene karten hinzu /
      importiere meine notizen / meine notizen importieren / wie importiere ich meine notizen / benutze meine notizen /
      benutze meine eigenen notizen / wie benutze ich meine eigenen notizen / schick mir meinen schlüssel /
      sende mir meinen schlüssel / wie ist mein schlüssel / was ist mein schlüssel / mein schlüssel
    `,
    others: `
      verbinde notizen / verbinde die notizen / verbinde meine karten / meine eigenen notizen verbinden / die notizen verbinden /
      wie kann ich meine notizen verbinden / ich will meine notizen verbinden / meine eigenen notizen hinzufügen /
      eigene notizen hinzufügen / eigene notizen benutzen / meine notizen benutzen / meine eigenen notizen benutzen /
      meine notizen verwenden / verwende meine notizen / verwende meine eigenen notizen / wie verwende ich meine notizen /
      wie benutze ich meine notizen / wie kann ich meine notizen hinzufügen / wie kann ich meine notizen importieren /
      wie kann ich eigene karten hinzufügen / meine karten importieren / importiere meine karten / lade meine notizen hoch /
      meine notizen hochladen / wie lade ich meine notizen hoch / gib mir meinen schlüssel / schick mir den schlüssel /
      mir meinen schlüssel schicken / meinen schlüssel schicken / wie lautet mein schlüssel / meinen schlüssel
    `,
  },
};

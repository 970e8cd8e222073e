import type { Commands } from '../commands.ts';

/**
 * What German learners say to steer a review, as samples of the interaction model; phrases are parted by slashes. Single
 * words are listed only where a learner who says nothing else almost always means the command. Not listed, because they
 * are answers as often: richtig, falsch, wahr, leicht, fertig, später, zurück, noch, los, eine Minute.
 * "Weiter" skips: whoever says it before a question wants the next one.
 */
export const GERMAN_PHRASES: Commands['phrases'] = {
  'dont-know': `
    weiß ich nicht / weiß nicht / ich weiß nicht / ich weiß es nicht / das weiß ich nicht / weiß ich leider nicht /
    das weiß ich leider nicht / ich weiß die antwort nicht / ich weiß es wirklich nicht / keine ahnung /
    ich habe keine ahnung / ich hab keine ahnung / null ahnung / keinen schimmer / keinen blassen schimmer /
    ich passe / passe / ich muss passen / da muss ich passen / sag es mir / sag's mir / verrat's mir / auflösen /
    löse auf / auflösung / die auflösung / ich gebe auf / ich geb auf / ich geb's auf /
    fällt mir nicht ein / fällt mir gerade nicht ein /
    das fällt mir nicht ein / mir fällt es nicht ein / ich komme nicht drauf / ich komm nicht drauf /
    ich habe es vergessen / ich hab's vergessen / das habe ich vergessen /
    ich kann mich nicht erinnern / ich erinnere mich nicht
  `,
  skip: `
    überspringen / überspring das / überspringe das / überspring die frage / überspringe die frage /
    überspring die karte / überspringe diese karte / die frage überspringen / diese frage überspringen /
    die karte überspringen / das überspringen / ich möchte diese frage überspringen / weiter / nächste /
    nächste frage / nächste karte / die nächste / die nächste frage / die nächste bitte / die nächste karte /
    zur nächsten frage / geh zur nächsten frage / zur nächsten karte / eine andere frage / andere frage /
    stell mir eine andere frage / gib mir eine andere frage / frag mich was anderes / frag mich etwas anderes /
    frag mich das später / frag das später / komm später darauf zurück / lass die aus / lass das aus /
    lass diese aus / auslassen / diese nicht / die nicht / skip
  `,
  repeat: `
    wiederholen / wiederhole / wiederhole das / wiederhol das / wiederhole die frage / wiederhol die frage /
    wiederhole bitte / frage wiederholen / die frage wiederholen / das wiederholen / nochmal / noch mal /
    noch einmal / nochmal bitte / noch einmal bitte / sag das nochmal / sag das noch mal / sag das noch einmal /
    sag es nochmal / sag es noch einmal / sag die frage nochmal / sag die frage noch einmal /
    die frage nochmal / die frage noch mal / die frage noch einmal / frag nochmal / frag noch einmal /
    frag mich nochmal / frag mich noch einmal / stell die frage nochmal / stell die frage noch einmal /
    lies die frage nochmal vor / lies die frage noch einmal vor / wie war die frage / wie war die frage nochmal /
    wie lautet die frage / was war die frage / was war die frage nochmal / was ist die frage / was hast du gesagt /
    was hast du gefragt / wie bitte / wie war das / wie war das nochmal / was war das /
    das habe ich nicht verstanden / das hab ich nicht verstanden / ich habe dich nicht verstanden /
    ich habe die frage nicht verstanden / ich habe nicht zugehört
  `,
  hint: `
    hinweis / ein hinweis / einen hinweis / tipp / ein tipp / einen tipp / gib mir einen hinweis /
    gib mir einen tipp / gib mir nen tipp / gib mir einen kleinen tipp / gib mir einen kleinen hinweis /
    ich brauche einen hinweis / ich brauche einen tipp / ich möchte einen hinweis / ich möchte einen tipp /
    kann ich einen hinweis haben / kann ich einen tipp haben / kannst du mir einen hinweis geben /
    kannst du mir einen tipp geben / hast du einen tipp / hast du einen hinweis / gibt es einen hinweis /
    gibt es einen tipp / noch ein tipp / noch ein hinweis / kleiner tipp / kleiner hinweis / hilf mir auf die sprünge /
    was ist der erste buchstabe / wie lautet der erste buchstabe / der erste buchstabe / den ersten buchstaben /
    mit welchem buchstaben fängt es an / mit welchem buchstaben beginnt es / womit fängt es an / eselsbrücke
  `,
  pause: `
    moment / einen moment / moment mal / einen moment bitte / moment bitte / einen augenblick / augenblick /
    eine sekunde / sekunde / kleinen moment / kurzen moment / gib mir einen moment / gib mir eine minute /
    gib mir eine sekunde / gib mir zeit / gib mir etwas zeit / gib mir ein bisschen zeit / gib mir mehr zeit /
    gib mir kurz zeit / lass mich überlegen / lass mich nachdenken / lass mich kurz überlegen /
    lass mich kurz nachdenken / ich muss überlegen / ich muss nachdenken / ich muss kurz überlegen /
    ich muss kurz nachdenken / ich überlege / ich überlege noch / ich denke nach / ich denke noch nach /
    ich brauche einen moment / ich brauche zeit / ich brauche mehr zeit / ich brauche noch einen moment /
    warte / warte mal / warte kurz / warte bitte / warte einen moment / kurz warten / pause / mach eine pause /
    noch nicht / ich bin noch nicht so weit / nicht so schnell
  `,
  help: `
    hilfe / hilf mir / kannst du mir helfen / ich brauche hilfe / was kann ich sagen / was kann ich tun /
    was kann ich machen / was kannst du / was kann ich hier machen / wie funktioniert das / wie geht das /
    was soll ich sagen / was soll ich tun / wie antworte ich / welche befehle gibt es / was sind meine optionen
  `,
  stop: `
    stopp / stop / halt / aufhören / hör auf / ich möchte aufhören / ich will aufhören / lass uns aufhören /
    ich höre auf / ich bin fertig / ich bin für heute fertig / wir sind fertig / das reicht / es reicht / reicht /
    das reicht für heute / reicht für heute / das war's / das war's für heute / das war es / das war es für heute /
    das ist alles für heute / genug / genug für heute / genug jetzt / schluss / schluss für heute / schluss jetzt /
    mach schluss / ich muss los / ich muss weg / ich muss gehen / beenden / beende das / beende die abfrage /
    beende die sitzung / die abfrage beenden / keine fragen mehr / keine karten mehr / nicht mehr /
    tschüss / auf wiedersehen / bis morgen / bis später / bis dann / feierabend / ende
  `,
  cancel: 'abbrechen / brich ab / vergiss es / egal / schon gut / lass es',
  yes: `
    ja / jo / jup / jawohl / ja bitte / ja gern / ja gerne / gern / gerne / klar / na klar / ja klar / sicher / ja sicher /
    natürlich / ja natürlich / okay / in ordnung / einverstanden / auf jeden fall / genau / ja genau / stimmt / ja stimmt /
    ja hatte ich / hatte ich / ja das hatte ich / das hatte ich / ja ich hatte es / ich hatte es / ja hab ich / habe ich /
    ja habe ich / ja das wusste ich / das wusste ich / wusste ich / ich wusste es / ja wusste ich / das stimmt /
    ja das stimmt / ja richtig / ja das war richtig / das habe ich gesagt / ja das habe ich gesagt / ja das meinte ich /
    ich denke schon / ich glaube schon / ja ich denke schon / mach das / ja mach das / nur zu / warum nicht / lass uns das machen
  `,
  no: `
    nein / nee / ne / nö / nein danke / nicht jetzt / jetzt nicht / heute nicht / nein heute nicht / eher nicht /
    lieber nicht / nein lieber nicht / auf keinen fall / nicht wirklich / nein nicht wirklich / nicht ganz /
    nein nicht ganz / nein hatte ich nicht / hatte ich nicht / nein das hatte ich nicht / das hatte ich nicht /
    ich hatte es nicht / nein ich hatte es nicht / nein habe ich nicht / nein das wusste ich nicht /
    das wusste ich nicht / wusste ich nicht / ich wusste es nicht / ich hatte etwas anderes / ich hatte was anderes /
    nein leider nicht / leider nicht / leider nein / vielleicht später / nein vielleicht später / ich glaube nicht /
    ich denke nicht / nein ich glaube nicht / das stimmt nicht / stimmt nicht / keine lust
  `,
  'i-was-right': `
    ich hatte recht / ich hatte doch recht / aber ich hatte recht / nein ich hatte recht / ich habe recht /
    ich hatte es richtig / ich hatte das richtig / das war richtig / das war doch richtig / aber das war richtig /
    meine antwort war richtig / meine antwort stimmt / meine antwort hat gestimmt / das war korrekt / das habe ich doch gesagt /
    das hab ich doch gesagt / genau das habe ich gesagt / das meinte ich doch / das habe ich gemeint /
    du hast mich falsch verstanden / da hast du mich falsch verstanden / falsch verstanden / zähl das als richtig /
    zähle das als richtig / werte das als richtig / bewerte das als richtig / lass das gelten / lass es gelten /
    das sollte zählen / das zählt / das gilt auch / das ist dasselbe / das ist das gleiche / das ist richtig was ich gesagt habe
  `,
  'that-was-wrong': `
    das war falsch / das war doch falsch / nein das war falsch von mir / meine antwort war falsch / ich lag falsch /
    ich hatte unrecht / ich hatte nicht recht / das war nicht richtig / das hat nicht gestimmt / das war geraten /
    ich habe geraten / ich hab geraten / ich habe nur geraten / ich hab nur geraten / das war nur geraten /
    zähl das als falsch / zähle das als falsch / werte das als falsch / bewerte das als falsch / markiere das als falsch /
    das sollte nicht zählen / das zählt nicht / das gilt nicht / lass das nicht gelten 
  `,
  'too-easy': `
    zu leicht / zu einfach / das war zu leicht / das war zu einfach / das ist zu leicht / das ist zu einfach /
    die ist zu leicht / die ist zu einfach / die war zu leicht / die war zu einfach / viel zu leicht / viel zu einfach /
    das war leicht / das war einfach / das war sehr leicht / das war kinderleicht / kinderleicht / frag das seltener /
    frag mich das seltener / zähl das als leicht / markiere das als leicht / diese karte ist zu leicht
  `,
  undo: `
    rückgängig / mach das rückgängig / mache das rückgängig / rückgängig machen / das rückgängig machen / nimm das zurück /
    nimm meine antwort zurück / nimm die antwort zurück / nimm die letzte antwort zurück / antwort zurücknehmen /
    die antwort zurücknehmen / letzte antwort zurücknehmen / das zurücknehmen / ich nehme das zurück /
    mach die letzte antwort rückgängig / vorherige frage / die vorherige frage / vorige frage / die vorige frage /
    letzte frage / die letzte frage nochmal / die letzte nochmal / zurück zur letzten frage / zur vorherigen frage /
    geh zurück zur letzten karte / eine zurück / eine karte zurück / eins zurück
  `,
  progress: `
    wie stehe ich / wie ich stehe / wie steh ich / wie stehe ich da / wie es läuft / wie läuft es / wie läuft's / wie bin ich heute / wie gut bin ich /
    wie weit bin ich / wie war ich / wie war ich heute / mein fortschritt / wie ist mein fortschritt / mein stand /
    wie ist mein stand / mein punktestand / wie ist mein punktestand / zwischenstand /
    wie viele habe ich richtig / wie viele hatte ich richtig / wie viele habe ich geschafft /
    wie viele karten habe ich geschafft
  `,
  'progress-week': `
    wie war meine woche / wie lief meine woche / wie lief die woche / wie war ich diese woche / wie läuft es diese woche /
    wie stehe ich diese woche / wie viele karten habe ich diese woche gelernt / wie viele karten habe ich diese woche geschafft /
    wie viel habe ich diese woche gelernt / wie lange habe ich diese woche gelernt / mein wochenbericht
  `,
  'progress-month': `
    wie war mein monat / wie lief der monat / wie war ich diesen monat / wie läuft es diesen monat /
    wie stehe ich diesen monat / wie viele karten habe ich diesen monat gelernt / wie viel habe ich diesen monat gelernt /
    wie lange habe ich diesen monat gelernt / mein monatsbericht / wie läuft es insgesamt / wie stehe ich insgesamt /
    wie gut merke ich mir alles
  `,
  'progress-yesterday': `
    wie war ich gestern / wie lief es gestern / wie war gestern / wie viele karten habe ich gestern gelernt /
    wie viele karten habe ich gestern geschafft / wie viel habe ich gestern gelernt / wie lange habe ich gestern gelernt
  `,
  'progress-time': `
    wie lange habe ich gelernt / wie lange habe ich heute gelernt / wie lange lerne ich schon / wie lange übe ich schon /
    wie viele minuten habe ich gelernt / wie viel zeit habe ich gelernt / meine lernzeit / wie ist meine lernzeit
  `,
  'progress-streak': `
    wie lang ist meine serie / wie ist meine serie / meine serie / wie viele tage in folge / wie viele tage am stück /
    wie viele tage habe ich in folge gelernt / habe ich noch meine serie / läuft meine serie noch
  `,
  'progress-trend': `
    werde ich besser / werde ich denn besser / bin ich besser geworden / habe ich mich verbessert / verbessere ich mich /
    werde ich schlechter / mache ich fortschritte
  `,
  'progress-hardest': `
    welche karten kann ich nicht / welche karten weiß ich nie / welche karten habe ich oft falsch /
    welche karten mache ich immer falsch / was sind meine schwersten karten / welche sind meine schwersten karten /
    meine schwersten karten / was sind meine schwierigsten karten / was sind meine schlechtesten karten /
    welche karten fallen mir schwer / was fällt mir schwer / was habe ich immer falsch / wo sind meine schwächen
  `,
  'last-import': `
    sind meine notizen angekommen / sind meine notizen da / hast du meine notizen bekommen / kamen meine notizen an /
    was ist aus meinen notizen geworden / was wurde aus meinen notizen / wie lief der import / hat der import geklappt /
    was ist mit meinem import / mein letzter import / wie war mein letzter import / was wurde beiseitegelegt /
    wurde etwas beiseitegelegt / was hast du importiert / wann kamen meine notizen
  `,
  'how-many-left': `
    wie viele noch / wie viele karten noch / wie viele fragen noch / wie viele sind es noch /
    wie viele karten sind es noch / wie viele karten sind noch übrig / wie viele sind noch übrig
  `,
  'whats-due': `
    was ist fällig / was fällig ist / was ist heute fällig / wie viele sind fällig /
    wie viele karten sind fällig / wie viele karten fällig sind / wann sind die nächsten karten fällig
  `,
  'delete-my-data': `
    lösche meine daten / lösch meine daten / lösche alle meine daten / meine daten löschen / vergiss alles über mich
  `,
  decks: `
    welche stapel habe ich / welche stapel ich habe / welche stapel gibt es / was für stapel habe ich / was für stapel gibt es / meine stapel /
    nenne meine stapel / nenn mir meine stapel / liste meine stapel auf / zeig mir meine stapel / welche decks habe ich /
    welche decks gibt es / meine decks / nenne meine decks / welche themen habe ich / welche themen gibt es /
    was für themen gibt es / welche fächer habe ich / welche karten habe ich / welche lernkarten habe ich /
    welche kartenstapel habe ich / was kann ich lernen / was kann ich wiederholen / welche notizen habe ich
  `,
  connect: `
    verbinde meine notizen / verbinde meine eigenen notizen / notizen verbinden / meine notizen verbinden /
    wie verbinde ich meine notizen / ich möchte meine notizen verbinden / verknüpfe meine notizen / meine notizen hinzufügen /
    füge meine notizen hinzu / wie füge ich meine notizen hinzu / eigene karten hinzufügen / wie füge ich eigene karten hinzu /
    importiere meine notizen / meine notizen importieren / wie importiere ich meine notizen / benutze meine notizen /
    benutze meine eigenen notizen / wie benutze ich meine eigenen notizen / schick mir meinen schlüssel /
    sende mir meinen schlüssel / wie ist mein schlüssel / was ist mein schlüssel / mein schlüssel
  `,
  'connect-page': `
    verbinde meine seite / verbinde die seite / meine seite verbinden / verknüpfe meine seite / verbinde meine webseite /
    meine webseite verbinden / wie verbinde ich meine seite / melde mich auf meiner seite an
  `,
  'sign-out': `
    melde mich überall ab / mich überall abmelden / überall abmelden / alle geräte abmelden / alle seiten abmelden /
    melde alle seiten ab / trenne meine seite / trenne alle seiten / trenne die seite
  `,
};

import type { HeardPatterns } from '../../heard-patterns.ts';

/** What is said while a question waits. */
export const WHILE_ASKED = {
  'dont-know': `
    keine ahnung ehrlich gesagt / überhaupt keine ahnung / gar keine ahnung / keinen plan / kein plan /
    ich habe keinen schimmer / ich hab keinen schimmer / ich habe keinen plan / ich hab keinen plan /
    (das|es) (weiß|weiss) ich [leider|gerade|jetzt|grad] nicht [mehr] [so] [genau|recht|ganz] / weiß ich nicht mehr [so] [genau] /
    ich (weiß|weiss) (das|es) [leider|gerade|jetzt|grad|auch] nicht [mehr] [so] [genau|recht|ganz] / weiß ich gerade nicht / weiß ich jetzt nicht /
    nee weiß ich nicht / nein weiß ich nicht / nein ich weiß es nicht / nein keine ahnung / ich weiß nichts /
    da habe ich keine ahnung / da hab ich keine ahnung / das hab ich vergessen / habe ich vergessen /
    hab ich vergessen / die hab ich vergessen / mir fällt nichts ein / mir fällt gerade nichts ein /
    es fällt mir nicht ein / fällt mir grad nicht ein / ich steh auf dem schlauch / ich stehe auf dem schlauch /
    ich bin überfragt / da bin ich überfragt / überfragt / $answerAsked / die antwort bitte / die lösung bitte / sag du es mir / sag du's mir /
    sag doch einfach die antwort / sag mir einfach die antwort / mir die antwort sagen / die antwort sagen /
    mir die lösung sagen / die antwort verraten / mir die antwort verraten / die antwort hören /
    die antwort wissen / was ist denn die antwort / wie heißt die antwort / wie lautet denn die antwort /
    [ich] bin [mir] [da] nicht [so] [ganz] sicher / nicht [so] [ganz] sicher / unsicher / ich bin ratlos / ratlos / ich pass /
    kann mich nicht erinnern / ich kann mich nicht mehr erinnern / weiß der kuckuck / woher soll ich das wissen
  `,
  skip: `
    überspring die / überspringe die / überspring diese / überspringe diese / überspring mal / überspringe sie /
    überspring sie / überspringen wir das / überspringen wir die / die überspringen / diese überspringen /
    diese karte überspringen / überspringe / überspring / überspring diese frage / überspringe diese frage /
    überspring diese karte / überspringe die karte / eine weiter / eins weiter / weiter zur nächsten /
    weiter zur nächsten frage / weiter zur nächsten karte / zur nächsten / geh weiter / gehen wir weiter /
    zur nächsten gehen / zur nächsten frage gehen / nächstes / das nächste / die nächste frage stellen /
    eine andere frage stellen / mir eine andere frage stellen / eine andere / eine andere karte / andere karte /
    noch eine andere / was anderes / etwas anderes / später / später nochmal / das später / die später /
    das lasse ich aus / die lass ich aus / das lass ich aus / auslassen bitte /
    lass uns weitermachen mit der nächsten / komm später nochmal drauf zurück / frag mich das später nochmal /
    frag mich später / frag später nochmal / nicht diese / nicht die / skippen / skip das / skippe das
  `,
  repeat: `
    [na|komm|nun|jetzt] frag [einfach|schon|los|ruhig|mich einfach|mich schon] / (stell|stelle) [einfach|schon] die frage /
    wiederhol / wiederhole es / wiederhol es / wiederhole die karte / wiederhol das nochmal /
    wiederhole das nochmal / wiederhol die frage nochmal / wiederhole die frage nochmal /
    die frage nochmal wiederholen / die frage noch einmal wiederholen / die frage noch mal wiederholen /
    das nochmal wiederholen / das noch einmal wiederholen / das noch mal wiederholen / es nochmal wiederholen /
    nochmal wiederholen / noch einmal wiederholen / nochmal die frage / noch einmal die frage /
    noch mal die frage / das nochmal sagen / das noch einmal sagen / das noch mal sagen / es nochmal sagen /
    die frage nochmal sagen / die frage noch einmal sagen / die frage noch mal sagen /
    mir die frage nochmal sagen / mir die frage noch einmal sagen / die frage nochmal stellen /
    die frage noch einmal stellen / die frage nochmal hören / die frage noch einmal hören / das nochmal hören /
    das noch einmal hören / die frage nochmal vorlesen / die frage noch einmal vorlesen / das nochmal vorlesen /
    die frage vorlesen / lies nochmal vor / lies das nochmal vor / lies vor / sag nochmal / sag noch einmal /
    sag noch mal / sag es noch mal / sag die frage noch mal / sag mir die frage nochmal /
    sag mir die frage noch einmal / stell die frage noch mal / stell mir die frage nochmal /
    stell mir die frage noch einmal / frag noch mal / frag mich noch mal / wie war nochmal die frage /
    wie war noch mal die frage / wie war die frage noch mal / wie war die frage noch / wie lautete die frage /
    wie heißt die frage / wie hieß die frage / wie lautet die frage nochmal / was war nochmal die frage /
    was war noch mal die frage / was hast du gerade gesagt / was hast du gerade gefragt /
    was hattest du gefragt / was sagtest du / wie meinen / was meinst du / hä / was / wie
  `,
  hint: `
    einen tipp geben / einen hinweis geben / mir einen tipp geben / mir einen hinweis geben / einen tipp haben /
    einen hinweis haben / einen kleinen tipp / einen kleinen hinweis / einen kleinen tipp geben /
    einen kleinen tipp haben / einen tipp bekommen / einen hinweis bekommen / nen tipp / nen hinweis /
    nen kleinen tipp / gib mir nen hinweis / gib mir tipp / gib einen tipp / gib einen hinweis /
    gib mir noch einen tipp / gib mir noch einen hinweis / noch einen tipp / noch einen hinweis /
    ich brauch nen tipp / ich brauche nen tipp / ich brauch einen tipp / ich brauche einen kleinen tipp /
    ich hätte gern einen tipp / ich hätte gern einen hinweis / irgendein tipp / hast du nen tipp / tipps /
    gib mir den ersten buchstaben / sag mir den ersten buchstaben / nenn mir den ersten buchstaben /
    mir den ersten buchstaben sagen / mir auf die sprünge helfen / wie fängt es an / wie fängt das an /
    womit beginnt es / womit fängt das an / wie beginnt es / gib mir eine eselsbrücke / [der] erste buchstabe /
    erster buchstabe / wie (fängt|beginnt) (es|das) an
  `,
  wait: `
    momentchen / einen kleinen moment / einen kurzen moment / nur einen moment / noch einen moment / nen moment /
    nen augenblick / kleinen augenblick / einen kleinen augenblick / sekunde mal / sekündchen / eine sekunde bitte /
    nur eine sekunde / moment moment / moment noch / minütchen / gib mir nen moment / gib mir noch einen moment /
    gib mir noch eine minute / gib mir noch eine sekunde / gib mir ne minute / gib mir ne sekunde /
    gib mir noch zeit / gib mir noch etwas zeit / gib mir ein paar sekunden / gib mir bedenkzeit /
    einen moment zeit / mir einen moment geben / mir einen moment zeit geben / mir etwas zeit geben /
    mir mehr zeit geben / mir noch zeit geben / mehr zeit / mehr zeit bitte / etwas zeit / bedenkzeit /
    kurz überlegen / kurz nachdenken / mal überlegen / mal sehen / mal schauen / mal nachdenken /
    lass mich mal überlegen / lass mich mal nachdenken / lass mal überlegen / ich muss mal überlegen /
    ich muss mal nachdenken / ich muss noch überlegen / ich muss noch nachdenken / da muss ich überlegen /
    da muss ich nachdenken / da muss ich kurz überlegen / da muss ich kurz nachdenken / muss ich überlegen /
    muss ich kurz überlegen / ich bin am überlegen / ich bin noch am überlegen / ich denke / ich brauche kurz /
    ich brauch nen moment / ich brauche noch zeit / ich brauche noch kurz / ich brauche etwas zeit /
    ich brauche eine minute / ich brauche eine sekunde / wart mal / wart kurz / wart / warte doch / warte mal kurz /
    warte mal bitte / warte noch / warte eine sekunde / warte einen augenblick / einen moment warten /
    mal kurz warten / stopp mal kurz / halt mal kurz / bin gleich so weit / ich bin gleich so weit / pausieren /
    kurze pause / eine pause / eine kurze pause / pause bitte / pause machen / eine pause machen / nicht so hastig /
    [mach|machen wir|brauche] [mal] [eine|ne] [kurze|kleine] pause / gleich (hab|habe) ichs /
    gleich (hab|habe) ich es / [es] liegt mir auf der zunge
  `,
  help: `
    hilfe bitte / mir helfen / wie funktioniert das hier / wie funktioniert denn das / wie geht das hier /
    wie benutze ich das / wie bediene ich das / was kann man sagen / was kann man hier sagen /
    was kann man machen / was muss ich sagen / was muss ich tun / was muss ich machen / was soll ich machen /
    wie soll ich antworten / welche möglichkeiten habe ich / welche möglichkeiten gibt es /
    erklär mir wie das geht
  `,
  stop: `
    stoppe / stopp die abfrage / stopp das / stopp jetzt / halt an / hör auf damit / hör jetzt auf / hör bitte auf /
    aufhören bitte / aufhören jetzt / jetzt aufhören / für heute aufhören / ich möchte jetzt aufhören /
    ich möchte für heute aufhören / ich will jetzt aufhören / ich will nicht mehr / ich mag nicht mehr /
    ich kann nicht mehr / ich möchte nicht mehr / wir hören auf / hören wir auf / lass uns für heute aufhören /
    lass uns schluss machen / machen wir schluss / machen wir schluss für heute / ich mach schluss /
    ich mache schluss / schluss machen / für heute schluss machen / schluss aus / fertig für heute /
    ich bin jetzt fertig / bin fertig / das genügt / das genügt für heute / mir reicht's / jetzt reicht's /
    reicht jetzt / reicht erst mal / das reicht jetzt / das reicht erst mal / das wär's / das wäre alles /
    das war alles / das ist alles / das wär's für heute / war's das / genug gelernt / genug für jetzt / genug davon /
    ich habe genug / ich hab genug / ich habe genug für heute / ich hab genug für heute / ich muss jetzt los /
    ich muss jetzt gehen / ich muss jetzt weg / ich muss aufhören / ich muss jetzt aufhören / beende /
    beende das jetzt / beende die wiederholung / beende den skill / das beenden / die sitzung beenden /
    die wiederholung beenden / für heute beenden / beende sprechende lernkarten / schließe sprechende lernkarten /
    keine weiteren fragen / keine weiteren karten / keine mehr / tschüssi / tschau / ciao / servus / ade /
    gute nacht / mach's gut / bis bald / bis zum nächsten mal / zu ende / das ende / exit / abbruch / brich das ab /
    das abbrechen / breche ab / vergiss das / ist egal / nicht so wichtig / lass gut sein / lass mal gut sein /
    lass das / (halt|halte) (die klappe|den mund|den schnabel) / sei [doch] [jetzt] (still|ruhig|leise) /
    [ich hab|ich habe] keine lust [mehr] / ich bin müde
  `,
} as const satisfies HeardPatterns['meanings'];

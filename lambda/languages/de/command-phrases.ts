import type { Commands } from '../commands.ts';
import { GERMAN_JUDGING_PHRASES, type WhileAsked } from './judging-phrases.ts';

/**
 * What German learners say to steer a review; phrases are parted by slashes. Samples are in the interaction model too.
 *
 * Single words are listed only where a learner who says nothing else almost always means the command. Not listed,
 * because they are answers as often: richtig, falsch, wahr, leicht, fertig, später, zurück, noch, los, eine Minute.
 * "Weiter" skips: whoever says it before a question wants the next one.
 */
/** What is said while a question waits. */
const WHILE_ASKED: Pick<Commands['phrases'], WhileAsked> = {
  'dont-know': {
    samples: `
      weiß ich nicht / weiß nicht / ich weiß nicht / ich weiß es nicht / das weiß ich nicht / weiß ich leider nicht /
      das weiß ich leider nicht / ich weiß die antwort nicht / ich weiß es wirklich nicht / keine ahnung /
      ich habe keine ahnung / ich hab keine ahnung / null ahnung / keinen schimmer / keinen blassen schimmer /
      ich passe / passe / ich muss passen / da muss ich passen / sag es mir / sag's mir / sag mir die antwort /
      sag mir die lösung / sag die antwort / nenn mir die antwort / verrate mir die antwort / verrat's mir /
      wie lautet die antwort / was ist die antwort / was wäre die antwort / was ist die lösung / auflösen /
      löse auf / auflösung / die auflösung / ich gebe auf / ich geb auf / ich geb's auf /
      ich bin nicht sicher / ich bin mir nicht sicher / fällt mir nicht ein / fällt mir gerade nicht ein /
      das fällt mir nicht ein / mir fällt es nicht ein / ich komme nicht drauf / ich komm nicht drauf /
      ich habe es vergessen / ich hab's vergessen / das habe ich vergessen /
      ich kann mich nicht erinnern / ich erinnere mich nicht / zeig mir die antwort
    `,
    others: `
      keine ahnung ehrlich gesagt / überhaupt keine ahnung / gar keine ahnung / keinen plan / kein plan /
      ich habe keinen schimmer / ich hab keinen schimmer / ich habe keinen plan / ich hab keinen plan /
      ich weiß das nicht / ich weiß es leider nicht / ich weiß es gerade nicht / ich weiß es nicht mehr /
      das weiß ich nicht mehr / weiß ich nicht mehr / weiß ich gerade nicht / weiß ich jetzt nicht /
      nee weiß ich nicht / nein weiß ich nicht / nein ich weiß es nicht / nein keine ahnung / ich weiß nichts /
      da habe ich keine ahnung / da hab ich keine ahnung / das hab ich vergessen / habe ich vergessen /
      hab ich vergessen / die hab ich vergessen / mir fällt nichts ein / mir fällt gerade nichts ein /
      es fällt mir nicht ein / fällt mir grad nicht ein / ich steh auf dem schlauch / ich stehe auf dem schlauch /
      ich bin überfragt / da bin ich überfragt / überfragt / die antwort / die antwort bitte / die lösung /
      die lösung bitte /  gib mir die antwort / gib mir die lösung / sag du es mir / sag du's mir /
      sag doch einfach die antwort / sag mir einfach die antwort / mir die antwort sagen / die antwort sagen /
      mir die lösung sagen / die antwort verraten / mir die antwort verraten / die antwort hören / die antwort wissen /
      was ist denn die antwort / wie heißt die antwort / wie lautet denn die antwort /
      nicht sicher / bin mir nicht sicher / bin nicht sicher / ich bin ratlos / ratlos / ich pass /
      kann mich nicht erinnern / ich kann mich nicht mehr erinnern / weiß der kuckuck / woher soll ich das wissen
    `,
  },
  skip: {
    samples: `
      überspringen / überspring das / überspringe das / überspring die frage / überspringe die frage /
      überspring die karte / überspringe diese karte / die frage überspringen / diese frage überspringen /
      die karte überspringen / das überspringen / ich möchte diese frage überspringen / weiter / nächste /
      nächste frage / nächste karte / die nächste / die nächste frage / die nächste bitte / die nächste karte /
      zur nächsten frage / geh zur nächsten frage / zur nächsten karte / eine andere frage / andere frage /
      stell mir eine andere frage / gib mir eine andere frage / frag mich was anderes / frag mich etwas anderes /
      frag mich das später / frag das später / komm später darauf zurück / lass die aus / lass das aus /
      lass diese aus / auslassen / diese nicht / die nicht / skip
    `,
    others: `
      überspring die / überspringe die / überspring diese / überspringe diese / überspring mal / überspringe sie /
      überspring sie / überspringen wir das / überspringen wir die / die überspringen / diese überspringen /
      diese karte überspringen / überspringe / überspring / überspring diese frage / überspringe diese frage /
      überspring diese karte / überspringe die karte / eine weiter / eins weiter / weiter zur nächsten /
      weiter zur nächsten frage / weiter zur nächsten karte / zur nächsten / geh weiter / gehen wir weiter /
      zur nächsten gehen / zur nächsten frage gehen / nächstes / das nächste / die nächste frage stellen /
      eine andere frage stellen / mir eine andere frage stellen / eine andere / eine andere karte / andere karte /
      noch eine andere / was anderes / etwas anderes / später / später nochmal / das später / die später /
      das lasse ich aus / die lass ich aus / das lass ich aus / auslassen bitte / lass uns weitermachen mit der nächsten /
      komm später nochmal drauf zurück / frag mich das später nochmal / frag mich später / frag später nochmal /
      nicht diese / nicht die / skippen / skip das / skippe das
    `,
  },
  repeat: {
    samples: `
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
    others: `
      wiederhol / wiederhole es / wiederhol es / wiederhole die karte / wiederhol das nochmal / wiederhole das nochmal /
      wiederhol die frage nochmal / wiederhole die frage nochmal / die frage nochmal wiederholen /
      die frage noch einmal wiederholen / die frage noch mal wiederholen / das nochmal wiederholen /
      das noch einmal wiederholen / das noch mal wiederholen / es nochmal wiederholen / nochmal wiederholen /
      noch einmal wiederholen / nochmal die frage / noch einmal die frage / noch mal die frage / das nochmal sagen /
      das noch einmal sagen / das noch mal sagen / es nochmal sagen / die frage nochmal sagen /
      die frage noch einmal sagen / die frage noch mal sagen / mir die frage nochmal sagen /
      mir die frage noch einmal sagen / die frage nochmal stellen / die frage noch einmal stellen /
      die frage nochmal hören / die frage noch einmal hören / das nochmal hören / das noch einmal hören /
      die frage nochmal vorlesen / die frage noch einmal vorlesen / das nochmal vorlesen / die frage vorlesen /
      lies nochmal vor / lies das nochmal vor / lies vor / sag nochmal / sag noch einmal / sag noch mal /
      sag es noch mal / sag die frage noch mal / sag mir die frage nochmal / sag mir die frage noch einmal /
      stell die frage noch mal / stell mir die frage nochmal / stell mir die frage noch einmal /
      frag noch mal / frag mich noch mal / wie war nochmal die frage / wie war noch mal die frage /
      wie war die frage noch mal / wie war die frage noch / wie lautete die frage / wie heißt die frage / wie hieß die frage / wie lautet die frage nochmal /
      was war nochmal die frage / was war noch mal die frage / was hast du gerade gesagt / was hast du gerade gefragt /
      was hattest du gefragt / was sagtest du / wie meinen / was meinst du / hä / was / wie
    `,
  },
  hint: {
    samples: `
      hinweis / ein hinweis / einen hinweis / tipp / ein tipp / einen tipp / gib mir einen hinweis /
      gib mir einen tipp / gib mir nen tipp / gib mir einen kleinen tipp / gib mir einen kleinen hinweis /
      ich brauche einen hinweis / ich brauche einen tipp / ich möchte einen hinweis / ich möchte einen tipp /
      kann ich einen hinweis haben / kann ich einen tipp haben / kannst du mir einen hinweis geben /
      kannst du mir einen tipp geben / hast du einen tipp / hast du einen hinweis / gibt es einen hinweis /
      gibt es einen tipp / noch ein tipp / noch ein hinweis / kleiner tipp / kleiner hinweis / hilf mir auf die sprünge /
      was ist der erste buchstabe / wie lautet der erste buchstabe / der erste buchstabe / den ersten buchstaben /
      mit welchem buchstaben fängt es an / mit welchem buchstaben beginnt es / womit fängt es an / eselsbrücke
    `,
    others: `
      einen tipp geben / einen hinweis geben / mir einen tipp geben / mir einen hinweis geben / einen tipp haben /
      einen hinweis haben / einen kleinen tipp / einen kleinen hinweis / einen kleinen tipp geben / einen kleinen tipp haben /
      einen tipp bekommen / einen hinweis bekommen / nen tipp / nen hinweis / nen kleinen tipp / gib mir nen hinweis /
      gib mir tipp / gib einen tipp / gib einen hinweis / gib mir noch einen tipp / gib mir noch einen hinweis /
      noch einen tipp / noch einen hinweis / ich brauch nen tipp / ich brauche nen tipp / ich brauch einen tipp /
      ich brauche einen kleinen tipp / ich hätte gern einen tipp / ich hätte gern einen hinweis / irgendein tipp /
      hast du nen tipp / tipps / gib mir den ersten buchstaben / sag mir den ersten buchstaben / nenn mir den ersten buchstaben /
      mir den ersten buchstaben sagen / mir auf die sprünge helfen / wie fängt es an / wie fängt das an /
      womit beginnt es / womit fängt das an / wie beginnt es / gib mir eine eselsbrücke
    `,
  },
  pause: {
    samples: `
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
    others: `
      momentchen / einen kleinen moment / einen kurzen moment / nur einen moment / noch einen moment / nen moment /
      nen augenblick / kleinen augenblick / einen kleinen augenblick / sekunde mal / sekündchen / eine sekunde bitte /
      nur eine sekunde / moment moment / moment noch / minütchen / gib mir nen moment / gib mir noch einen moment /
      gib mir noch eine minute / gib mir noch eine sekunde / gib mir ne minute / gib mir ne sekunde / gib mir noch zeit /
      gib mir noch etwas zeit / gib mir ein paar sekunden / gib mir bedenkzeit / einen moment zeit / mir einen moment geben /
      mir einen moment zeit geben / mir etwas zeit geben / mir mehr zeit geben / mir noch zeit geben / mehr zeit /
      mehr zeit bitte / etwas zeit /  bedenkzeit / kurz überlegen / kurz nachdenken /
      mal überlegen / mal sehen / mal schauen / mal nachdenken / lass mich mal überlegen / lass mich mal nachdenken /
      lass mal überlegen / ich muss mal überlegen / ich muss mal nachdenken / ich muss noch überlegen / ich muss noch nachdenken /
      da muss ich überlegen / da muss ich nachdenken / da muss ich kurz überlegen / da muss ich kurz nachdenken /
      muss ich überlegen / muss ich kurz überlegen / ich bin am überlegen / ich bin noch am überlegen / ich denke /
      ich brauche kurz / ich brauch nen moment / ich brauche noch zeit / ich brauche noch kurz / ich brauche etwas zeit /
      ich brauche eine minute / ich brauche eine sekunde / wart mal / wart kurz / wart / warte doch / warte mal kurz /
      warte mal bitte / warte noch / warte eine sekunde / warte einen augenblick / einen moment warten / mal kurz warten /
      stopp mal kurz / halt mal kurz / bin gleich so weit / ich bin gleich so weit / pausieren / kurze pause /
      eine pause / eine kurze pause / pause bitte / pause machen / eine pause machen / nicht so hastig
    `,
  },
  help: {
    samples: `
      hilfe / hilf mir / kannst du mir helfen / ich brauche hilfe / was kann ich sagen / was kann ich tun /
      was kann ich machen / was kannst du / was kann ich hier machen / wie funktioniert das / wie geht das /
      was soll ich sagen / was soll ich tun / wie antworte ich / welche befehle gibt es / was sind meine optionen
    `,
    others: `
      hilfe bitte / mir helfen / wie funktioniert das hier / wie funktioniert denn das / wie geht das hier /
      wie benutze ich das / wie bediene ich das / was kann man sagen / was kann man hier sagen / was kann man machen /
      was muss ich sagen / was muss ich tun / was muss ich machen / was soll ich machen / wie soll ich antworten /
      welche möglichkeiten habe ich / welche möglichkeiten gibt es / erklär mir wie das geht
    `,
  },
  stop: {
    samples: `
      stopp / stop / halt / aufhören / hör auf / ich möchte aufhören / ich will aufhören / lass uns aufhören /
      ich höre auf / ich bin fertig / ich bin für heute fertig / wir sind fertig / das reicht / es reicht / reicht /
      das reicht für heute / reicht für heute / das war's / das war's für heute / das war es / das war es für heute /
      das ist alles für heute / genug / genug für heute / genug jetzt / schluss / schluss für heute / schluss jetzt /
      mach schluss / ich muss los / ich muss weg / ich muss gehen / beenden / beende das / beende die abfrage /
      beende die sitzung / die abfrage beenden / keine fragen mehr / keine karten mehr / nicht mehr /
      tschüss / auf wiedersehen / bis morgen / bis später / bis dann / feierabend / ende
    `,
    others: `
      stoppe / stopp die abfrage / stopp das / stopp jetzt / halt an / hör auf damit / hör jetzt auf / hör bitte auf /
      aufhören bitte / aufhören jetzt / jetzt aufhören / für heute aufhören / ich möchte jetzt aufhören /
      ich möchte für heute aufhören / ich will jetzt aufhören / ich will nicht mehr / ich mag nicht mehr /
      ich kann nicht mehr / ich möchte nicht mehr / wir hören auf / hören wir auf / lass uns für heute aufhören /
      lass uns schluss machen / machen wir schluss / machen wir schluss für heute / ich mach schluss / ich mache schluss /
      schluss machen / für heute schluss machen / schluss aus / fertig für heute / ich bin jetzt fertig / bin fertig /
      das genügt / das genügt für heute / mir reicht's / jetzt reicht's / reicht jetzt / reicht erst mal / das reicht jetzt /
      das reicht erst mal / das wär's / das wäre alles / das war alles / das ist alles / das wär's für heute /
      war's das / genug gelernt / genug für jetzt / genug davon / ich habe genug / ich hab genug / ich habe genug für heute /
      ich hab genug für heute / ich muss jetzt los / ich muss jetzt gehen / ich muss jetzt weg / ich muss aufhören /
      ich muss jetzt aufhören / beende / beende das jetzt / beende die wiederholung / beende den skill / das beenden /
      die sitzung beenden / die wiederholung beenden / für heute beenden / beende sprechende lernkarten /
      schließe sprechende lernkarten / keine weiteren fragen / keine weiteren karten / keine mehr /
      tschüssi / tschau / ciao / servus / ade / gute nacht / mach's gut / bis bald / bis zum nächsten mal / zu ende /
      das ende / exit
    `,
  },
  cancel: {
    samples: 'abbrechen / brich ab / vergiss es / egal / schon gut / lass es',
    others: `
      abbruch / brich das ab / das abbrechen / breche ab / vergiss das / ist egal / nicht so wichtig /
      lass gut sein / lass mal gut sein / lass das
    `,
  },
};

export const GERMAN_PHRASES: Commands['phrases'] = { ...WHILE_ASKED, ...GERMAN_JUDGING_PHRASES };

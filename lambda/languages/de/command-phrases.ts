import type { Commands } from '../commands.ts';

/**
 * What German learners say to steer a review; phrases are parted by slashes. Samples are in the interaction model too.
 *
 * Single words are listed only where a learner who says nothing else almost always means the command. Not listed,
 * because they are answers as often: richtig, falsch, wahr, leicht, fertig, später, zurück, noch, los, eine Minute.
 * "Weiter" skips: whoever says it before a question wants the next one.
 */
export const GERMAN_PHRASES: Commands['phrases'] = {
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
      die lösung bitte / lösung bitte / gib mir die antwort / gib mir die lösung / sag du es mir / sag du's mir /
      sag doch einfach die antwort / sag mir einfach die antwort / mir die antwort sagen / die antwort sagen /
      mir die lösung sagen / die antwort verraten / mir die antwort verraten / die antwort hören / die antwort wissen /
      was war die antwort / was ist denn die antwort / wie heißt die antwort / wie lautet denn die antwort /
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
      mehr zeit bitte / etwas zeit / zeit bitte / bedenkzeit / kurz überlegen / kurz nachdenken /
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
      mach es rückgängig / mach rückgängig / mach's rückgängig / das letzte rückgängig machen / die antwort rückgängig machen /
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
      wie stehe ich / wie ich stehe / wie steh ich / wie stehe ich da / wie es läuft / wie viele karten fällig sind / was fällig ist /
      wie läuft es / wie läuft's / wie bin ich heute / wie gut bin ich /
      wie weit bin ich / wie war ich / wie war ich heute / mein fortschritt / wie ist mein fortschritt / mein stand /
      wie ist mein stand / mein punktestand / wie ist mein punktestand / zwischenstand / wie viele noch / wie viele karten noch /
      wie viele fragen noch / wie viele sind es noch / wie viele karten sind es noch / wie viele karten sind noch übrig /
      wie viele sind noch übrig / wie viele sind fällig / wie viele karten sind fällig / was ist fällig /
      wie viele habe ich richtig / wie viele hatte ich richtig / wie viele habe ich geschafft /
      wie viele karten habe ich geschafft / wie viele tage in folge / wie lang ist meine serie / meine serie
    `,
    others: `
      wie steht es / wie steht's / wie schlage ich mich / wie schlag ich mich / wie mache ich mich / wie läuft es heute /
      wie läuft es bisher / wie bin ich bisher / wie war ich bisher / wie weit sind wir / wie weit bin ich schon /
      wie ist der stand / wie ist der zwischenstand / was ist mein stand / sag mir meinen stand / meinen stand /
      sag mir meinen fortschritt / meinen fortschritt / zeig mir meinen fortschritt / sag mir meinen punktestand /
      wie viele punkte habe ich / wie viele noch übrig / wie viele bleiben noch / wie viele kommen noch / wie viele karten kommen noch /
      wie viele fragen kommen noch / wie viele fragen sind es noch / wie viele fragen sind noch übrig / wie viele karten fehlen noch /
      wie viele fehlen noch / wie viele muss ich noch / wie viele sind heute fällig / wie viele karten sind heute fällig /
      was ist heute fällig / wie viele waren richtig / wie viele hab ich richtig / wie viele karten habe ich gemacht /
      wie viele habe ich gemacht / wie viele hab ich geschafft / wie viele karten hatte ich / wie lange ist meine serie /
      sag mir meine serie / wie viel noch / wie viel ist noch übrig
    `,
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

import { namesOwner, namesSeveral, singularOf } from '../../../lambda/languages/en/note-titles.ts';
import { ENGLISH_NOTE_WORDS } from '../../../lambda/languages/en/note-words.ts';
import { eachRow, recognises } from '../../support/each-row.ts';

const { titles } = ENGLISH_NOTE_WORDS;

describe('English titles of notes', () => {
  recognises(
    'generic: says what kind of text follows',
    titles.isGeneric,
    `key ideas / main rivers / core values / Introduction / OVERVIEW / summary / note / notes / tip / tips / exam tip /
     exam tips / remember / feature / features / difference / differences / point / points / concept / concepts / term /
     terms / idea / ideas / fact / facts / takeaway / takeaways / benefit / benefits / component / components /
     characteristic / characteristics / properties / step / steps / type / types / part / parts / use case / use cases /
     application / applications / example / examples / real-world use cases / real-world examples / guide /
     selection guide / study guide / definition / definitions / basics / background / detail / details / vocabulary /
     glossary / recap / review / misc / miscellaneous`,
    `key / key ideas of Rome / my overview / overview of Rome / exam / exam notes / monkey ideas / tipping /
     main features list / world examples / a guide / property / miscell / real-world`,
  );

  recognises(
    'a name for a subject',
    titles.namesSubject,
    'Lambda / The fall of western Rome / The string theory',
    'Placing functions in context / Using / USING Lambda / The long fall of western Rome',
  );

  eachRow('the subject in a heading', titles.subjectIn, [
    ['What is a moat?', 'moat'],
    ['What are the children?', 'children'],
    ['What is an Axon', 'Axon'],
    ['Who is she', 'she'],
    ['Who was Napoleon?', 'Napoleon'],
    ['Why  DNS', 'DNS'],
    ['Why the sky?', 'sky'],
    ['How does the heart', 'heart'],
    ['Introduction to Rome', 'Rome'],
    ['Overview of Rome', 'Rome'],
    ['basics of Rome', 'Rome'],
    ['Use case of Rome', 'Rome'],
    ['Use cases for  Rome', 'Rome'],
    ['Application in Rome', 'Rome'],
    ['Applications of Rome', 'Rome'],
    ['Example of Rome', 'Rome'],
    ['Examples of Rome', 'Rome'],
    ['Feature of Rome', 'Rome'],
    ['features of Rome', 'Rome'],
    ['Benefit of Rome', 'Rome'],
    ['Benefits of Rome', 'Rome'],
    ['Type of cell', 'cell'],
    ['Types of cells', 'cells'],
    ['Key kings of Rome', 'Rome'],
    ['What are the features of Rome?', 'Rome'],
    ['Rome:', 'Rome'],
    ['Rome!', 'Rome'],
    ['Rome.', 'Rome'],
    ['Rome?!', 'Rome'],
    ['Rome. The city', 'Rome. The city'],
    ['So what is a moat', 'So what is a moat'],
    ['All types of cells', 'All types of cells'],
    ['Features', 'Features'],
  ]);

  recognises(
    'several things',
    namesSeveral,
    `Key features / Use cases for Lambda / people / men / women / children / criteria / phenomena / hypotheses /
     analyses / Features: / Features? / Features. / Features! / Types of cell / Rivers in France / Works by Bach /
     Facts on Rome  / Keys FOR it / Many proof sets / Two official rates / Main buses / Features?!`,
    'Class / Main system / Virus / Analysis / Rome / Cell of types / s / 3s / Cell in parts / Sheet with tips / Book on cats / Work by cats / Cell for cats',
  );

  eachRow('one of several', singularOf, [
    ['Key features', 'Key feature'],
    ['Use cases for Lambda', 'Use case for Lambda'],
    ['Cities', 'City'],
    ['Boxes', 'Box'],
    ['Batches', 'Batch'],
    ['Brushes', 'Brush'],
    ['Classes', 'Class'],
    ['Class', 'Class'],
    ['Orchestras', 'Orchestra'],
    ['people', 'person'],
    ['men', 'man'],
    ['women', 'woman'],
    ['children', 'child'],
    ['criteria', 'criterion'],
    ['phenomena', 'phenomenon'],
    ['hypotheses', 'hypothesis'],
    ['analyses', 'analysis'],
    ['Caches of ties', 'Cach of ties'],
    ['Dies irae', 'Dies irae'],
    ['Ssandwich', 'Ssandwich'],
  ]);

  recognises(
    'the name of a kind',
    titles.namesKind,
    'Key features / Phases of mitosis / Main parts / Travel tips / Tips for cooks',
    'Key feature / Using types / The very many small parts here are types / Exam tips / tips / Notes / Exam notes / points / Details / basics / Placing things',
  );

  recognises(
    'a title with its owner',
    namesOwner,
    'Types of cell / Rules FOR all / Rivers in France',
    'Types / of it / Roof tiles',
  );

  recognises(
    'an open list',
    titles.isOpenEnded,
    'ends including / things such as / foods, e.g / as for example / among them / Some kings',
    'included / all such / an example / somewhere / handsome / amongst / egg',
  );

  recognises(
    'a comparison',
    titles.compares,
    'Lambda vs Fargate / A VS. B / it versus that',
    'revs up / vsync on / Lambda / converse',
  );

  eachRow('a caption without its label', titles.withoutExampleLabel, [
    ['Example: a scan', 'a scan'],
    ['e.g. : a scan', 'a scan'],
    ['E.g.:a scan', 'a scan'],
    ['eggs: a scan', 'eggs: a scan'],
    ['Example a scan', 'Example a scan'],
    ['For example: a scan', 'For example: a scan'],
  ]);
});

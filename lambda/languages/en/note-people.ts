import type { Fact, Stated } from '../note-facts.ts';
import { answerIn, beOf, fact, pastOf, withArticle } from './note-answers.ts';

const NAME = "(?:(?:Dr|Sir|Mr|Mrs)\\.? )?\\p{Lu}[\\p{L}'’.-]+(?: (?:de|von|van|der|\\p{Lu}[\\p{L}'’.-]*)){1,2}";
const DID =
  '(organi[sz]ed|developed|proposed|introduced|founded|discovered|coined|invented|created|designed|described|established|painted|composed|formulated|built|suggested|published|defined|framed|argued for|identified|classified|demonstrated|showed|wrote|led|conquered|defeated|ruled|unified|signed|explored|isolated|measured|observed|patented|translated|conducted|performed)';
const PERSON_DID = new RegExp(`^(${NAME})(?: \\([^)]*\\))? ${DID} (.+)$`, 'u');
const COINED = new RegExp(
  `^(?:[Aa]n? |[Tt]he )?(?:[\\p{L}-]+ ){0,2}(?:[Tt]erm|concept|idea|theory|model|effect|[Ee]xperiments?|[Ss]tud(?:y|ies)|work|book|method|law|principle|test) (coined|introduced|proposed|developed|run|conducted|led|written|designed|described|created|popularised|popularized) by (${NAME})(?: in (?:the )?(\\d{4}s?))?`,
  'u',
);
const CALLED = new RegExp(`^(${NAME}) called (?:this|it) ["“]?([^"”.,;]+)`, 'u');

/** What a sentence tells of somebody whom it names: who did something, who coined the section's subject. */
export function peopleIn(sentence: string, { subject }: Stated): readonly Fact[] {
  const [, who = '', did = '', rest = ''] = PERSON_DID.exec(sentence) ?? [];
  const isPerson = !/^(?:No|The|A|An|This|These|Some|Most|All|Many|Every|Each|Its|Their|Early|Modern|Late)\b/.test(who);
  if (
    who !== '' &&
    isPerson &&
    !/^(?:for|by|in|on|at|to|with|from|as|this|it|these|them|that|how|what)\b/i.test(rest)
  ) {
    const what = rest.replace(/(?:,| which | where | based on | in order to | because |:).*$/, '');
    return fact('name', `who ${did} ${what}?`, who);
  }
  const [, done = '', by = '', year] = COINED.exec(sentence) ?? [];
  if (by !== '' && subject !== '')
    return [
      ...fact('name', `who ${pastOf(done)} ${withArticle(subject)}?`, by),
      ...(year === undefined
        ? []
        : fact(
            'year',
            `in which ${year.endsWith('s') ? 'decade' : 'year'} ${beOf(subject) === 'is' ? 'was' : 'were'} ${withArticle(subject)} ${done.toLowerCase()}?`,
            year,
          )),
    ];
  const [, caller = '', name = ''] = CALLED.exec(sentence) ?? [];
  return caller !== '' && subject !== '' ? fact('called', `what did ${caller} call ${subject}?`, answerIn(name)) : [];
}

const THOUGHT =
  /^(?:\d[\d.]*\s+)?(?:the )?(.{3,50} (?:theory|theories|model|effect|experiment|experiments|study|studies|law|principle|hypothesis|paradox|test|scale|method|algorithm|paradigm|equation|conjecture|theorem|approach|hierarchy|taxonomy)) \((\p{Lu}[\p{L}'’.-]+(?:(?: (?:and|&|de|von|van))? \p{Lu}[\p{L}'’.-]+){0,3})(?:, \d{4})?\)$/iu;

/** "Moral disengagement theory (Bandura)": whose it is. */
export function personInTitle(heading: string): readonly Fact[] {
  const [, thought = '', who = ''] = THOUGHT.exec(heading) ?? [];
  const isName =
    /^\p{Lu}\p{Ll}/u.test(who) &&
    who.split(' ').every((word) => /^(?:\p{Lu}[\p{Ll}'’.-]|and$|&$|de$|von$|van$)/u.test(word));
  return isName ? fact('name', `who is associated with ${withArticle(thought)}?`, who) : [];
}

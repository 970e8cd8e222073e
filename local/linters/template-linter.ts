/** Something that a checker of templates objects to. */
export interface Finding {
  /** As CHECKERS names it. */
  readonly checker: string;
  /** Its rule: CKV_AWS_18, s3_bucket_logging_enabled_check. */
  readonly check: string;
  /** Logical id. */
  readonly resource: string;
  /** AWS::S3::Bucket. */
  readonly type: string;
}

/** A finding that stays, and why: a row of the table in docs/decisions. */
export interface Answer {
  readonly checker: string;
  readonly check: string;
  /** Logical ids, or types, which hold for every resource of theirs. */
  readonly of: readonly string[];
  readonly why: string;
}

/** An answer is not one, or there is none where there should be. */
export class AnswersError extends Error {
  override readonly name = 'AnswersError';
}

const ROW = /^\| (?<checker>checkov|cfn-guard) \|(?<check>[^|]*)\|(?<of>[^|]*)\|(?<why>.*)\|$/;

/**
 * The rows of a table `| checker | check | of | why it stays |`, wherever it stands in a text of Markdown.
 * @throws AnswersError where there is no row, or one lacks a field
 */
export function answersIn(markdown: string): Answer[] {
  const answers = markdown.split('\n').flatMap((line) => {
    const { checker = '', check = '', of = '', why = '' } = ROW.exec(line)?.groups ?? {};
    if (checker === '') return [];
    const answer = { checker, check: bare(check), of: bare(of).split(/,\s*/), why: why.trim() };
    if (answer.check === '' || answer.of.includes('') || answer.why === '')
      throw new AnswersError(`A row says too little: ${line}`);
    return [answer];
  });
  if (answers.length === 0) throw new AnswersError('There is no row of an answer.');
  return answers;
}

const bare = (cell: string): string => cell.replaceAll('`', '').trim();

export interface Judged {
  /** Findings that nobody has answered. */
  readonly open: readonly Finding[];
  /** Answers to what nobody finds any more: one for each resource or type. */
  readonly stale: readonly string[];
}

/** Which findings have an answer, and which answers a finding. */
export function judge(findings: readonly Finding[], answers: readonly Answer[]): Judged {
  const isAbout = (finding: Finding, { checker, check }: Answer): boolean =>
    finding.checker === checker && finding.check === check;
  const names = ({ resource, type }: Finding, one: string): boolean => one === resource || one === type;
  return {
    open: findings.filter(
      (finding) => !answers.some((answer) => isAbout(finding, answer) && answer.of.some((one) => names(finding, one))),
    ),
    stale: answers.flatMap((answer) =>
      answer.of
        .filter((one) => !findings.some((finding) => isAbout(finding, answer) && names(finding, one)))
        .map((one) => `${answer.checker} ${answer.check} of ${one}`),
    ),
  };
}

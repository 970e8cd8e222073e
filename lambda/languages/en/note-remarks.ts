import type { NoteRemarks } from '../note-words.ts';

const ALSO_COUNTS = /^(?:accepts|(?:also|or)(?: accept| known as| called)?)(?:\s*:\s*|\s+)/i;

export const REMARKS: NoteRemarks = {
  alsoCounts: (remark) => (ALSO_COUNTS.test(remark) ? remark.replace(ALSO_COUNTS, '') : null),
};

import type { NoteTerms } from '../note-words.ts';

const REMARK =
  /^(?:note|notes|nb|warning|caution|tip|hint|example|examples|e\.?g|i\.?e|source|sources|see|see also|todo|to do|remember|important|key takeaway|takeaway|summary|conclusion|q|a|question|answer|p\.?s|link|links|page|chapter|ref|references?|image|figure|fig|table|update|(?:.* )?(?:updated|modified|edited|created)|date|status|tags?|author|homework|read|reading|resources?|question \d+|answer \d+|step \d+|why|when|where|how|who|what)$/i;

const CARRIES_ON = /^(?:then|next|finally|also|but|so|and|or|if|when|while|because|however|thus|hence|for example)\b/i;

export const TERMS: NoteTerms = {
  isRemark: (left) => REMARK.test(left),
  carriesOn: (left) => CARRIES_ON.test(left),
};

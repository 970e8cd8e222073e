import { ENGLISH_NOTE_WORDS } from '../../../lambda/languages/en/note-words.ts';
import { recognises } from '../../support/each-row.ts';

const { terms } = ENGLISH_NOTE_WORDS;

describe('English terms of notes', () => {
  recognises(
    'a remark',
    terms.isRemark,
    `Note / notes / NB / warning / caution / tip / hint / example / examples / eg / e.g / ie / i.e / source / sources /
     see / see also / todo / to do / remember / important / key takeaway / takeaway / summary / conclusion / Q / A /
     question / answer / ps / p.s / link / links / page / chapter / ref / reference / references / image / figure / fig /
     table / update / updated / last updated / modified / file modified / edited / was edited / created / note created /
     date / status / tag / tags / author / homework / read / reading / resource / resources / question 12 / answer 3 /
     step 10 / why / when / where / how / who / what`,
    `noted / my note / footnotes / pages / question one / step / step x / answer 3b / tables / TCP / recreated / eXg /
     iXe / pXs / seen / whatever`,
  );

  recognises(
    'a sentence that is carried on',
    terms.carriesOn,
    `Then / next / finally / also / but / so / and / or / if / when / while / because / however / thus / hence /
     For example / Then we go`,
    'thence / nextly / order / sorbet / we then / Forexample / android',
  );
});

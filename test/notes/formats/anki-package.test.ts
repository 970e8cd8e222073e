import { expect } from 'chai';
import { strToU8, zipSync } from 'fflate';
import { DAY_ZERO, aCollection, bytesOf, packed, readNotesOf, readPackage, sidesOf } from '../anki/packages.ts';

const BASIC = {
  fields: ['Front', 'Back'],
  templates: [['{{Front}}', '{{FrontSide}}<hr id=answer>{{Back}}']],
} as const;
const CLOZE = {
  fields: ['Text', 'Extra'],
  templates: [['{{cloze:Text}}', '{{cloze:Text}}<br>{{Extra}}']],
  isCloze: true,
} as const;
const DAY_MS = 86_400_000;

describe('a package of Anki', () => {
  it('of every version and of another program gives the same cards', async () => {
    const asked = [
      'Who barks & howls? -> the dog',
      'Der Hund -> the dog',
      'The dog -> der Hund',
      'Fill the gap: The blank pumps blood, the blank carries it -> heart and aorta',
      'Fill the gap: The heart pumps blank, the aorta carries it -> blood (fluid)',
      'Show it -> the aorta',
    ];
    for (const [name, more] of [
      ['anki-26.apkg', []],
      ['anki-26.colpkg', []],
      ['anki-2-1.apkg', []],
      ['genanki.apkg', ['Suspended? -> yes']],
    ] as const) {
      const note = await readPackage(bytesOf(name), name);
      expect(sidesOf(note), name).to.have.members([...asked, ...more]);
      expect(note.format).to.equal('Anki package');
      const [card] = note.cards;
      expect(card, name).to.deep.include({ deck: 'animals/at-home', heading: 'loud > very, pets', line: 1 });
      expect(card?.blockId, name).to.have.length(10);
      expect(note.cards.find(({ back }) => back === 'blood')?.context, name).to.equal('by Harvey');
    }
  });

  it('names what cannot be asked aloud, and counts what its learner has suspended', async () => {
    const { setAside } = await readPackage(bytesOf('anki-26.apkg'));
    expect(setAside.map(({ line, reason }) => `${String(line)} ${reason}`)).to.deep.equal([
      '1 1 card is suspended in Anki and not asked',
      '4 "Which organ?": the front holds a picture without words for it; write them as ![what it shows](picture.png)',
      '5 "Listen": the answer is only a sound',
      '8 "The heart": it hides parts of a picture, which cannot be asked aloud',
    ]);
  });

  it("brings FSRS's memory and every review of those that were studied", async () => {
    for (const name of ['anki-26.apkg', 'anki-2-1.apkg']) {
      const { cards } = await readPackage(bytesOf(name));
      const [easy] = cards.filter(({ front }) => front === 'Der Hund');
      expect(easy?.memory?.schedule, name).to.deep.include({
        state: 'review',
        stability: 8.2956,
        difficulty: 1,
        scheduledDays: 9,
        reps: 1,
        lapses: 0,
      });
      const { dueMs = 0, lastReviewMs = 0 } = easy?.memory?.schedule ?? {};
      expect(easy?.memory?.reviews, name).to.deep.equal([{ atMs: lastReviewMs, rating: 'easy' }]);
      expect(dueMs - (lastReviewMs ?? 0), name).to.be.within(8 * DAY_MS, 10 * DAY_MS);
      expect(cards.find(({ front }) => front.startsWith('Who'))?.memory?.schedule).to.deep.include({
        state: 'learning',
        learningSteps: 1,
      });
      expect(cards.filter(({ memory }) => memory === undefined)).to.have.length(3);
    }
  });

  it('is asked in the order of its new cards, and takes what SM-2 knew where there is no FSRS', async () => {
    const { cards } = await readNotesOf(BASIC, [
      { fields: ['Last?', 'c'], row: { due: 9 } },
      { fields: ['First?', 'a'], row: { due: 2 } },
      {
        fields: ['Known?', 'b'],
        row: { type: 2, queue: 2, due: 40, ivl: 30, factor: 2500, reps: 5, lapses: 1 },
        reviews: [
          [Date.UTC(2026, 0, 5), 1, 0],
          [Date.UTC(2026, 0, 6), 3, 1],
          [Date.UTC(2026, 0, 7), 0, 4],
        ],
      },
      { fields: ['Away?', 'd'], row: { type: 2, queue: 2, due: -99, odue: 50, did: 8, odid: 7, ivl: 10 } },
      { fields: ['Put back?', 'e'], row: { due: 10, reps: 3 }, reviews: [[Date.UTC(2026, 0, 5), 3, 0]] },
    ]);
    expect(cards.map(({ front }) => front)).to.deep.equal(['Known?', 'Away?', 'First?', 'Last?', 'Put back?']);
    const [known, away] = cards;
    expect(known?.memory?.reviews.map(({ rating }) => rating)).to.deep.equal(['again', 'good']);
    expect(known?.memory?.schedule).to.deep.include({
      stability: 30,
      dueMs: (DAY_ZERO + 40 * 86_400) * 1000,
      lastReviewMs: Date.UTC(2026, 0, 6),
      lapses: 1,
    });
    expect(known?.memory?.schedule.difficulty).to.be.within(4, 8);
    expect(away).to.deep.include({ deck: 'things' });
    expect(away?.memory?.schedule.dueMs).to.equal((DAY_ZERO + 50 * 86_400) * 1000);
    expect(cards.at(-1)).not.to.have.property('memory');
  });

  it('is rendered by its templates', async () => {
    const fields = ['Country', 'Capital', 'Info', 'Tip', 'Kanji'];
    const values = ['Peru', 'Lima', 'by the sea &lt;3', 'L...', '漢字[かんじ]'];
    for (const [question, answer, becomes] of [
      ['Capital of {{Country}}?', '{{FrontSide}}<hr id="answer">{{Capital}}', 'Capital of Peru? -> Lima'],
      ['{{Country}}', '{{Country}}<hr id=answer>{{Capital}}<br>{{Info}}', 'Peru -> Lima | by the sea <3'],
      ['{{Country}}', '{{Country}}<div>{{Capital}}, {{Info}}</div>', 'Peru -> Lima, by the sea <3'],
      ['{{Country}} {{type:Capital}}', '{{FrontSide}}<hr id=answer>{{type:Capital}}', 'Peru -> Lima'],
      ['{{Country}}<br>{{hint:Tip}}', '{{FrontSide}}{{Capital}}', 'Peru -> Lima (L...)'],
      ['{{Country}}{{tts en_US voices=A:Country}}', '{{FrontSide}}{{text:Capital}}', 'Peru -> Lima'],
      ['{{#Info}}{{Country}}{{/Info}}{{^Info}}no{{/Info}}', '{{#Nothing}}x{{/Nothing}}{{Capital}}', 'Peru -> Lima'],
      ['{{furigana:Kanji}}', '{{kana:Kanji}}', '漢字 -> かんじ'],
      ['<style>.x{}</style>{{ Country }}{{! said }}', '<b>Answer:</b><br>{{Capital}}', 'Peru -> Lima'],
      ['{{Country}}', 'It is {{Capital}}.{{Unknown}}', 'Peru -> It is Lima'],
    ] as const) {
      const note = await readNotesOf({ fields, templates: [[question, answer]] }, [{ fields: values }]);
      const around = note.cards[0]?.context === undefined ? '' : ` | ${note.cards[0].context}`;
      expect(`${sidesOf(note)[0] ?? note.setAside[0]?.reason ?? ''}${around}`, question).to.equal(becomes);
    }
  });

  it('has gaps in gaps, in words, for several cards and with hints', async () => {
    for (const [text, ord, becomes] of [
      ['{{c1::Paris::city}} is big', 0, 'Fill the gap: blank is big -> Paris (city)'],
      ['in{{c1::finite}}ly', 0, 'Fill the gap: inblankly -> finite'],
      ['The {{c1::{{c2::big}} cat}} sat', 0, 'Fill the gap: The blank sat -> big cat'],
      ['The {{c1,2::cat}} and {{c2::dog}} sat', 1, 'Fill the gap: The blank and blank sat -> cat and dog'],
      ['a {{c1::x = {1} &amp; y}} b', 0, 'Fill the gap: a blank b -> x = {1} & y'],
      ['No gap', 0, '"No gap": it has no gap of its number'],
      ['{{c2::other}}', 0, '"other": it has no gap of its number'],
      ['{{c1::open', 0, '"open": it has no gap of its number'],
    ] as const) {
      const note = await readNotesOf(CLOZE, [{ fields: [text, ''], ord }]);
      expect(sidesOf(note)[0] ?? note.setAside[0]?.reason, text).to.equal(becomes);
    }
  });

  it('keeps what its author wrote: signs, formulas, several answers, and no other deck than that of the card', async () => {
    const type = { fields: ['Q', 'A', 'Accept'], templates: [['{{Q}}', '{{A}}']] } as const;
    const fields = ['What is \\(x^2\\) of C#, *a* and [b]?', 'a &lt;b&gt; #tag', 'one; two<br>three &amp; four'];
    const { cards } = await readNotesOf(type, [{ fields, tags: ' flashcards::pets leech ' }], { deck: 'Default' });
    expect(cards[0]).to.deep.include({
      front: 'What is $x^2$ of C#, *a* and [b]?',
      back: 'a <b> #tag',
      accepted: ['one', 'two', 'three & four'],
      deck: 'pets',
      heading: '',
    });
  });

  it('is read from the newest collection inside, and from none that only says to update', async () => {
    const [old, newer] = [
      await aCollection(BASIC, [{ fields: ['Please update to the latest Anki version, then import again', 'x'] }]),
      await aCollection(BASIC, [{ fields: ['New?', 'yes'] }]),
    ];
    const both = zipSync({ 'collection.anki2': old, 'collection.anki21': newer, media: strToU8('{}') });
    expect(sidesOf(await readPackage(both))).to.deep.equal(['New? -> yes']);
    const { isUnread, setAside } = await readPackage(packed(old));
    expect(isUnread).to.equal(true);
    expect(setAside[0]?.reason).to.match(/newer Anki/);
  });

  it('that is damaged, cut short or none is unread, with one line', async () => {
    const whole = bytesOf('anki-2-1.apkg');
    const collection = await aCollection(BASIC, [{ fields: ['New?', 'yes'] }]);
    const damaged = [
      whole.slice(0, whole.length / 2),
      zipSync({ 'a.txt': strToU8('a') }),
      packed(strToU8('no database at all')),
      packed(collection.slice(0, 5000)),
      packed(Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 1, 2, 3), 'collection.anki21b'),
      packed(new Uint8Array()),
    ];
    for (const bytes of damaged) {
      const note = await readPackage(bytes);
      expect(note).to.deep.include({ cards: [], isUnread: true });
      expect(note.setAside).to.have.length(1);
    }
    expect((await readPackage(strToU8('no zip'))).setAside[0]?.reason).to.match(/no Anki package/);
  });

  it('with any one bit turned over gives cards or one line, and never throws', async () => {
    const collection = await aCollection(BASIC, [{ fields: ['New?', 'yes'] }, { fields: ['Old?', 'no'] }]);
    for (let at = 0; at < collection.length; at += 97) {
      const flipped = collection.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      const note = await readPackage(packed(flipped));
      if (note.isUnread === true) expect(note.setAside).to.have.length(1);
      else expect(note.cards.length).to.be.at.most(2);
    }
  });
});

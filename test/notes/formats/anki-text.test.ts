import { expect } from 'chai';
import { asideIn, cardsIn, readText } from './rows.ts';

const HEAD = '#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:6\n';

describe('notes that Anki exports as text', () => {
  it('have their columns by its headers', () => {
    const note = readText(
      'x.txt',
      `${HEAD}a]b\tBasic\tFrench::Verbs\tto be &amp; to have\t&ecirc;tre et avoir\tverbs\n`,
    );
    expect(note.format).to.equal('Anki');
    expect(note.cards).to.have.length(1);
    expect(note.cards[0]).to.deep.include({
      front: 'To be & to have',
      back: 'être et avoir',
      deck: 'french/verbs',
      blockId: 'a]b',
      line: 7,
    });
  });

  it('may name their columns, their deck, and another separator', () => {
    expect(cardsIn('x.txt', '#separator:Semicolon\n#columns:Back;Front\nthe dog;Who barks?')).to.deep.equal([
      '3 Who barks? -> the dog',
    ]);
    expect(readText('x.txt', '#separator:|\n#deck:Pets::Loud\nWho barks?|the dog').cards[0]?.deck).to.equal(
      'pets/loud',
    );
    expect(cardsIn('x.txt', '#html:false\nWhich tag is bold?\t<b>')).to.deep.equal(['2 Which tag is bold? -> <b>']);
  });

  it('are rid of HTML, and hold gaps', () => {
    const text = `${HEAD}1\tB\tBio\t"What is H<sub>2</sub>O<br>called?"\t<ul><li>water</li><li>ice</li></ul>\t\n2\tC\tBio\tThe {{c1::heart}} pumps {{c2::blood::a fluid}}.\t\t\n3\tB\tBio\tWho sings? [sound:a.mp3]\tthe <b>cock</b>\t\n`;
    expect(cardsIn('x.txt', text)).to.deep.equal([
      '7 What is H2O called? -> water, ice',
      '8 Fill the gap: The blank pumps blood. -> heart',
      '8 Fill the gap: The heart pumps blank. -> blood',
      '9 Who sings? -> the cock',
    ]);
  });

  it('are set aside where a picture or a sound is all there is', () => {
    const text = `${HEAD}1\tB\tBio\t<img src="a.png">\tcell\t\n2\tB\tBio\tWho sings?\t[sound:a.mp3]\t\n`;
    expect(cardsIn('x.txt', text)).to.deep.equal([]);
    expect(asideIn('x.txt', text).map((reason) => reason.slice(0, 11))).to.deep.equal(['7 the front', '8 the back ']);
  });
});

describe('a text that is copied from Quizlet', () => {
  it('has a term and its definition in each line', () => {
    const text = 'Hund\tdog\r\nKatze\ta "soft cat\n\nMaus\tmouse\n';
    expect(readText('animals.txt', text).format).to.equal('Quizlet');
    expect(cardsIn('animals.txt', text)).to.deep.equal(['1 Hund -> dog', '2 Katze -> a "soft cat', '4 Maus -> mouse']);
  });

  it('is none without tabs: such a text is of an unknown kind', () => {
    for (const text of ['Some prose.\nMore of it.', 'one\ttab\nand three\nlines\nwithout', ''])
      expect(readText('a.txt', text), text).to.deep.include({
        isUnread: true,
        setAside: [{ line: 1, reason: 'the file is no Anki or Quizlet; cards it had before stay' }],
      });
  });
});

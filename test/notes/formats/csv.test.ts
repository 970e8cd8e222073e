import { expect } from 'chai';
import { asideIn, cardsIn, readText } from './rows.ts';

describe('a table of cards', () => {
  it('has its columns by their names, in any order and letters, whatever parts them', () => {
    for (const [path, text] of [
      ['a.csv', 'front,back\nWho barks?,the dog'],
      ['a.csv', 'tags,Answer,QUESTION\nx,the dog,Who barks?'],
      ['a.csv', 'Term;Definition\r\nWho barks?;the dog\r\n'],
      ['a.csv', '\uFEFFVorderseite;R\u00fcckseite\nWho barks?;the dog'],
      ['a.csv', 'word|meaning\nWho barks?|the dog'],
      ['a.tsv', 'Question\tAnswer\nWho barks?\tthe dog'],
    ] as const)
      expect(cardsIn(path, text), text).to.deep.equal(['2 Who barks? -> the dog']);
    expect(readText('a.csv', 'front,back\na,b').format).to.equal('CSV');
  });

  it('holds quotation marks, separators and lines within quoted cells, and says the line of each row', () => {
    const text = 'front,back\n"Who said ""veni, vidi""?",Caesar\n"On\ntwo lines?",yes\n\nLast?,"no, never"\n';
    expect(cardsIn('a.csv', text)).to.deep.equal([
      '2 Who said "veni, vidi"? -> Caesar',
      '3 On two lines? -> yes',
      '6 Last? -> no, never',
    ]);
  });

  it('gives hints, other answers, decks and what stays of a card when it is edited', () => {
    const [card, tagged] = readText(
      'pets.csv',
      'id,front,back,hint,accept,deck,tags\n7,Who barks?,the dog,it is loud,hound;puppy|whelp,Animals::At home,\n,Who mews?,the cat,,,,flashcards/cats loud',
    ).cards;
    expect(card).to.deep.include({
      hint: 'it is loud',
      accepted: ['hound', 'puppy', 'whelp'],
      deck: 'animals/at-home',
      deckTitle: 'Animals At home',
      blockId: '7',
    });
    expect(tagged).to.deep.include({ hint: null, accepted: [], deck: 'cats', blockId: null });
    expect(readText('pets.csv', 'front,back\na b?,c').cards[0]).to.deep.include({ deck: 'pets', isDeckOfFile: true });
  });

  it('keeps signs that Markdown would take, and sets aside with its line what cannot be asked', () => {
    expect(cardsIn('a.csv', 'front,back\nWhich sign is a hash?,#\nWhat is C#?,a *language*')).to.deep.equal([
      '2 Which sign is a hash? -> #',
      '3 What is C#? -> a *language*',
    ]);
    expect(asideIn('a.csv', 'front,back\n,the dog\nWho?,\nWho barks?,dog\nwho barks?,hound\nWhat?,!\n')).to.deep.equal([
      '2 the front of the card is empty',
      '3 the back of the card is empty',
      '5 the same question stands in line 4',
      '6 the back holds nothing that can be spoken',
    ]);
    expect(asideIn('a.csv', 'front,back\nWho?,"dog" x\n')[0]).to.match(/^2 the row cannot be read \(.*[Qq]uote/);
  });

  it('without columns for both sides is unread, and an empty one is empty', () => {
    for (const text of ['name,price\na,1', 'front,price\na,1', 'just a line'])
      expect(readText('a.csv', text), text).to.deep.include({ isUnread: true, cards: [] });
    expect(readText('a.csv', '')).to.deep.include({ cards: [], setAside: [] });
  });

  it('has gaps where they are written', () => {
    expect(cardsIn('a.csv', 'text,back\nThe {{c1::heart}} pumps,')).to.deep.equal([
      '2 Fill the gap: The blank pumps -> heart',
    ]);
  });

  it('is read in time that grows with its length, also with a quotation mark that is never closed', () => {
    const row = (i: number): string => `Which is number ${String(i)}?,answer ${String(i)}`;
    const rows = Array.from({ length: 5000 }, (_, i) => row(i)).join('\n');
    expect(cardsIn('a.csv', `front,back\n${rows}`)).to.have.length(5000);
    const open = asideIn('a.csv', `front,back\n"${rows}`);
    expect(open).to.have.length(1);
    expect(open[0]).to.match(/^2 the row cannot be read/);
  });
});

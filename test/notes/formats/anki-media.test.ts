import { expect } from 'chai';
import { strToU8, zipSync } from 'fflate';
import { aCollection, bytesOf, readPackage } from '../anki/packages.ts';

const BASIC = {
  fields: ['Front', 'Back'],
  templates: [['{{Front}}', '{{FrontSide}}<hr id=answer>{{Back}}']],
} as const;

describe('a package of Anki with media', () => {
  it('brings the pictures of its cards along, of every version', async () => {
    for (const name of ['anki-26.apkg', 'anki-26.colpkg', 'anki-2-1.apkg'] as const) {
      const { cards, pictures = [] } = await readPackage(bytesOf(name), `decks/${name}`);
      const shown = cards.find(({ back }) => back === 'the aorta')?.pictures;
      expect(shown, name).to.deep.equal({ back: `decks/${name}.media/heart.png` });
      expect(
        pictures.map(({ path }) => path),
        name,
      ).to.deep.equal([`decks/${name}.media/heart.png`]);
      expect([...(pictures[0]?.bytes.slice(0, 4) ?? [])], name).to.deep.equal([0x89, 0x50, 0x4e, 0x47]);
    }
  });

  it('brings along no picture that leads elsewhere, is too large or is not there, and names its sounds', async () => {
    const img = (src: string): string => `the answer <img src="${src}">`;
    const fields = [
      ['With words? <img src="a%20b.png" alt="a heart">', 'heart'],
      ['Elsewhere?', img('../x.png')],
      ['Large?', img('large.png')],
      ['Gone?', img('gone.png')],
      ['A page?', img('page.html')],
      ['Of the web?', img('https://a.de/x.png')],
      ['Heard?', 'a dog [sound:dog.mp3]'],
      ['Good?', img('good.png')],
    ];
    const media = { 0: '../x.png', 1: 'large.png', 2: 'page.html', 3: 'good.png', 4: 'a b.png' };
    const collection = await aCollection(
      BASIC,
      fields.map((one) => ({ fields: one })),
    );
    const small = Uint8Array.of(1, 2, 3);
    const zip = zipSync(
      {
        ...{ 'collection.anki2': collection, media: strToU8(JSON.stringify(media)) },
        ...{ 0: small, 1: new Uint8Array(26 * 1024 * 1024), 2: small, 3: small, 4: small },
      },
      { level: 1 },
    );
    const note = await readPackage(zip);
    expect(note.cards.map(({ front, back, pictures }) => [front, back, pictures])).to.deep.equal([
      ['With words? a heart', 'heart', { front: 'deck.apkg.media/a b.png' }],
      ...['Elsewhere?', 'Large?', 'Gone?', 'A page?', 'Of the web?'].map((front) => [front, 'the answer', undefined]),
      ['Heard?', 'a dog', undefined],
      ['Good?', 'the answer', { back: 'deck.apkg.media/good.png' }],
    ]);
    expect(note.pictures?.map(({ path }) => path)).to.have.members([
      'deck.apkg.media/good.png',
      'deck.apkg.media/a b.png',
    ]);
    expect(note.setAside.map(({ reason }) => reason)).to.deep.equal([
      '1 sound is not played ("dog.mp3"); their cards are asked without',
    ]);
  });

  it('holds no more of a picture than it may take, whatever it says', async () => {
    const collection = await aCollection(BASIC, [{ fields: ['Good?', 'yes <img src="a.png">'] }]);
    const bomb = zipSync(
      { 'collection.anki2': collection, media: strToU8('{"0":"a.png"}'), 0: new Uint8Array(30 * 1024 * 1024) },
      { level: 1 },
    );
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at < bomb.length - 46; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 30 * 1024 * 1024)
        view.setUint32(at + 24, 10, true);
    const { cards, pictures, setAside } = await readPackage(bomb);
    expect(cards).to.have.length(1);
    expect(pictures?.[0]?.bytes.length ?? 0).to.be.at.most(10);
    expect(setAside.length).to.be.at.most(1);
  });
});

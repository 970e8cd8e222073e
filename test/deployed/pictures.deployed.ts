import { GetObjectCommand } from '@aws-sdk/client-s3';
import { expect } from 'chai';
import sharp from 'sharp';
import { colourAt, photo, svg } from '../pictures/pictures.ts';
import { deployedStack } from './deployed-stack.ts';
import { type Item, type Learner, type Outsider, eventually, learnerOf, outsider } from './outsider.ts';

const CIRCUIT = svg('<script>alert(1)</script><rect width="120" height="80" fill="#cc3333"/>');

describe('pictures in the bucket', () => {
  let system: Outsider;
  before(async () => {
    system = outsider(await deployedStack());
  });

  const put = async (learner: Learner, path: string, body: string | Uint8Array): Promise<Item> => {
    await system.put(learner.noteKey(path), body);
    return eventually(`a report on ${path}`, () => system.json(learner.reportKey(path)));
  };
  /** null where it is not there. */
  const served = async (address: string): Promise<Uint8Array | null> => {
    const Key = new URL(address).pathname.slice(1);
    try {
      const got = await system.s3.send(new GetObjectCommand({ Bucket: system.output('NotesBucketName'), Key }));
      return (await got.Body?.transformToByteArray()) ?? null;
    } catch (error) {
      if (error instanceof Error && error.name === 'NoSuchKey') return null;
      throw error;
    }
  };

  it('are made ready, shown on the card beside their words, and gone with their file', async () => {
    const learner = learnerOf(system, 'looks-at-pictures');
    expect(await put(learner, 'img/circuit.svg', CIRCUIT)).to.deep.include({
      picture: 'ready',
      warnings: [{ line: 1, reason: 'shown without what it must not hold: script' }],
    });
    await put(learner, 'gates.md', 'Which gate is this? ![two inputs and a dot](img/circuit.svg)::NAND\n');
    const opened = await learner.device.launch();
    expect(opened.speech).to.match(/two inputs and a dot\. Which gate is this\?$/i);
    expect(opened.problems).to.deep.equal([]);
    const { image } = learner.cards.at(-1) as { image: { smallImageUrl: string; largeImageUrl: string } };
    expect(image.largeImageUrl).to.include(system.output('PicturesUrl'));
    const small = await served(image.smallImageUrl);
    expect(await sharp(small ?? new Uint8Array()).metadata()).to.include({ format: 'jpeg', width: 720, height: 480 });
    expect(await colourAt(small ?? new Uint8Array(), 360, 240)).to.equal('#c33');
    await system.remove(learner.noteKey('img/circuit.svg'));
    await eventually('its removal', async () => (await served(image.smallImageUrl)) === null);
    expect(await system.items(learner.key, 'PICTURE#')).to.deep.equal([]);
  });

  it('are upright, and refused with the reason where they cannot be drawn; nothing else waits', async () => {
    const learner = learnerOf(system, 'puts-anything');
    expect(await put(learner, 'photo.JPG', await photo())).to.include({ picture: 'ready' });
    const bomb = sharp({
      create: { width: 30_000, height: 2_000, channels: 3, background: '#fff' },
      limitInputPixels: false,
    });
    for (const [path, body, reason] of [
      ['bomb.png', await bomb.png().toBuffer(), /30,000 by 2,000 pixels/],
      ['text.gif', 'no picture', /^the file is no PNG/],
      ['cut.jpg', (await photo()).subarray(0, 500), /damaged or cut short/],
    ] as const) {
      const { setAside } = await put(learner, path, body);
      expect((setAside as { reason: string }[])[0]?.reason, path).to.match(reason);
    }
    expect(await system.messages('PreparePicturesDeadLetters')).to.deep.equal([]);
  });
});

import { expect } from 'chai';
import sharp from 'sharp';
import { SIZES, SIZE_NAMES, type SizeName } from '../../lambda/pictures/picture-address.ts';
import { renderPicture } from '../../lambda/pictures/render-picture.ts';
import { colourAt, photo, plain, svg } from './pictures.ts';

const ready = async (file: Uint8Array | string): Promise<Readonly<Record<SizeName, Uint8Array>>> => {
  const rendered = await renderPicture(Buffer.from(file));
  if (rendered.kind === 'refused') throw new Error(rendered.reason);
  return rendered.jpegs;
};
const reason = async (file: Uint8Array | string): Promise<string> => {
  const rendered = await renderPicture(Buffer.from(file));
  return rendered.kind === 'refused' ? rendered.reason : 'ready';
};

describe('a picture made ready', () => {
  it('is upright, whole and in the middle of what Alexa shows, and says nothing of who took it', async () => {
    const jpegs = await ready(await photo());
    for (const name of ['720x480', '1200x800'] as const) {
      const { width, height } = SIZES[name];
      const { exif, icc, xmp, orientation, ...made } = await sharp(jpegs[name]).metadata();
      expect({ exif, icc, xmp, orientation }).to.deep.equal({
        exif: undefined,
        icc: undefined,
        xmp: undefined,
        orientation: undefined,
      });
      expect(made).to.include({ format: 'jpeg', width, height });
      expect(Buffer.from(jpegs[name]).includes('AN AUTHOR')).to.equal(false);
      // Turned clockwise, the left half is the upper one, and white stands on both sides.
      expect(await colourAt(jpegs[name], width / 2, height / 4)).to.equal('#33c');
      expect(await colourAt(jpegs[name], width / 2, (height * 3) / 4)).to.equal('#c33');
      for (const left of [2, width - 3]) expect(await colourAt(jpegs[name], left, height / 2)).to.equal('#fff');
    }
    expect(await sharp(jpegs['1920x1080']).metadata()).to.include({ width: 200, height: 400 });
  });

  it('has nothing behind it but white', async () => {
    const glass = { width: 90, height: 60, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } as const;
    for (const file of [
      sharp({ create: glass }).png(),
      sharp({ create: glass }).webp(),
      sharp({ create: glass }).avif(),
    ])
      expect(await colourAt((await ready(await file.toBuffer()))['720x480'], 360, 240)).to.equal('#fff');
  });

  it('is the first picture of a moving one', async () => {
    const frames = await Promise.all(
      ['#ff0000', '#00ff00', '#0000ff'].map((background) =>
        sharp({ create: { width: 60, height: 40, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    const moving = sharp(frames, { join: { animated: true } });
    for (const file of [moving.clone().gif({ delay: [50, 50, 50] }), moving.clone().webp({ delay: [50, 50, 50] })]) {
      const bytes = await file.toBuffer();
      expect((await sharp(bytes).metadata()).pages).to.equal(3);
      expect(await colourAt((await ready(bytes))['720x480'], 360, 240)).to.equal('#f00');
    }
  });

  it('is a drawing in the size that is shown, its letters and lines with it', async () => {
    const jpegs = await ready(svg('<rect width="60" height="80" fill="#cc3333"/>'));
    expect(await sharp(jpegs['1920x1080']).metadata()).to.include({ width: 1620, height: 1080 });
    expect(await colourAt(jpegs['1200x800'], 590, 400)).to.equal('#c33');
    expect(await colourAt(jpegs['1200x800'], 610, 400)).to.equal('#fff');
    expect(
      await sharp((await ready(svg('<rect width="9" height="9"/>', 'viewBox="0 0 24 24"')))['720x480']).metadata(),
    ).to.include({ width: 720, height: 480 });
  });

  it('is never larger than Alexa takes', async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 80 } as const;
    const create = { width: 1920, height: 1080, channels: 3, background: '#000', noise } as const;
    const jpegs = await ready(await sharp({ create }).png().toBuffer());
    for (const name of SIZE_NAMES) expect(jpegs[name].length, name).to.be.within(20_000, 512 * 1024 - 1);
  });
});

describe('a file that is no picture to show', () => {
  it('is refused with the reason, whatever its name says', async () => {
    expect(await reason('')).to.equal('the file is empty');
    expect(await reason('%PDF-1.7')).to.equal('the file is no PNG, JPEG, GIF, WebP, AVIF or SVG');
    expect(await reason('<html><body>svg</body></html>')).to.match(/^the file is no PNG/);
    expect(await reason(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'))).to.match(/^HEIC pictures cannot be read/);
    expect(await reason(await plain(9, 9).tiff().toBuffer())).to.match(/^the file is no PNG/);
  });

  it('is damaged or cut short', async () => {
    for (const [kind, file] of Object.entries({
      jpeg: await plain(300, 300).jpeg().toBuffer(),
      png: await plain(300, 300).png().toBuffer(),
      gif: await plain(300, 300).gif().toBuffer(),
      webp: await plain(300, 300).webp().toBuffer(),
      avif: await plain(300, 300).avif().toBuffer(),
    }))
      for (const part of [0.5, 0.9]) {
        const cut = file.subarray(0, Math.max(30, Math.floor(file.length * part)));
        expect(await reason(cut), `${kind} ${String(part)}`).to.equal('the picture is damaged or cut short');
      }
  });

  it('has more pixels than fit into memory, however few bytes it is', async () => {
    const bomb = await plain(30_000, 2_000).png().toBuffer();
    expect(bomb.length).to.be.below(1_000_000);
    const before = performance.now();
    expect(await reason(bomb)).to.equal(
      'the picture has 30,000 by 2,000 pixels, more than the 50,000,000 that are read',
    );
    expect(performance.now() - before).to.be.below(1000);
    expect(await reason(svg('', 'width="1000000" height="1000000"'))).to.match(
      /^the picture has 1,000,000 by 1,000,000/,
    );
  });

  it('is a drawing that never ends, or is none', async () => {
    expect(await reason(svg('<g>'.repeat(50) + '</g>'.repeat(50)))).to.match(/^the picture has too many elements/);
    expect(await reason(svg('<path d="M0 0"/>'.repeat(10_001)))).to.match(/^the picture has too many elements/);
    expect(await reason(svg('<g>'))).to.equal('the picture is not well-formed SVG');
    expect(await reason(svg('', 'width="10000000" height="1"'))).to.equal('the picture cannot be drawn');
  });
});

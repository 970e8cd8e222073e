import sharp from 'sharp';

const CANVAS = { width: 400, height: 200, channels: 3, background: '#cc3333' } as const;

/** Red, with a blue left half: stored lying, to be turned a quarter clockwise; with a name in its metadata. */
export const photo = (): Promise<Buffer> =>
  sharp({ create: CANVAS })
    .composite([{ input: { create: { ...CANVAS, width: 200, background: '#3333cc' } }, left: 0, top: 0 }])
    .withExif({ IFD0: { Artist: 'AN AUTHOR' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

export const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#339966' }, limitInputPixels: false });

/** The colour of one pixel of a picture, as #rrggbb to the nearest sixteenth. */
export async function colourAt(picture: Uint8Array, left: number, top: number): Promise<string> {
  const raw = await sharp(picture).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer();
  const sixteenth = (value: number): string => Math.min(15, Math.round(value / 17)).toString(16);
  return `#${[...raw].slice(0, 3).map(sixteenth).join('')}`;
}

export const svg = (inside: string, attributes = 'width="120" height="80"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;

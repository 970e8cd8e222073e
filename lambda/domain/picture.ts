/** The pictures of a card, by the paths of their files below the learner's own folder; a side without one is absent. */
export interface CardPictures {
  readonly front?: string;
  readonly back?: string;
}

/** Where a picture that is ready can be fetched by anybody who has the address: HTTPS, JPEG. */
export interface PictureLinks {
  /**
   * For the Alexa app's card on a small screen, 720 by 480 pixels; the large one is 1200 by 800, and each 2 MB at most:
   * https://developer.amazon.com/en-US/docs/alexa/custom-skills/include-a-card-in-your-skills-response.html
   */
  readonly small: string;
  /** For the Alexa app's card on a large screen, 1200 by 800 pixels. */
  readonly large: string;
}

type PictureKind = 'png' | 'jpg' | 'jpeg' | 'gif' | 'webp' | 'svg' | 'avif';
const KINDS: readonly PictureKind[] = ['png', 'jpg', 'jpeg', 'gif', 'webp', 'svg', 'avif'];

/** What the names of pictures end with: in small letters, or all in capitals, as cameras write them. */
export const PICTURE_ENDINGS: readonly string[] = KINDS.flatMap((kind) => [`.${kind}`, `.${kind.toUpperCase()}`]);

/** Whether a file is a picture, by its name. */
export const isPicture = (path: string): boolean => PICTURE_ENDINGS.some((ending) => path.endsWith(ending));

/** Whether two cards show the same, on the same sides. */
export const samePictures = (a: CardPictures = {}, b: CardPictures = {}): boolean =>
  a.front === b.front && a.back === b.back;

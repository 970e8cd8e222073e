/** What a simulated device is; all but the speaker have a screen. */
export const DEVICE_KINDS = ['speaker', 'round', 'show', 'show-10', 'tv'] as const;
export type DeviceKind = (typeof DEVICE_KINDS)[number];

/** A screen: its pixels, and how many of them are an inch. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  readonly shape: 'ROUND' | 'RECTANGLE';
  readonly mode: 'HUB' | 'TV';
}

/** The profiles that Alexa names hub round small, hub landscape medium and large, and tv fullscreen
 * (https://developer.amazon.com/en-US/docs/alexa/alexa-presentation-language/apl-viewport-profiles.html). */
const VIEWPORTS: Readonly<Record<Exclude<DeviceKind, 'speaker'>, Viewport>> = {
  round: { width: 480, height: 480, dpi: 160, shape: 'ROUND', mode: 'HUB' },
  show: { width: 1024, height: 600, dpi: 160, shape: 'RECTANGLE', mode: 'HUB' },
  'show-10': { width: 1280, height: 800, dpi: 160, shape: 'RECTANGLE', mode: 'HUB' },
  tv: { width: 1920, height: 1080, dpi: 320, shape: 'RECTANGLE', mode: 'TV' },
};

/** null for a device without a screen. */
export const viewportOf = (device: DeviceKind): Viewport | null => (device === 'speaker' ? null : VIEWPORTS[device]);

/** What a device with a screen tells of it: https://developer.amazon.com/en-US/docs/alexa/alexa-presentation-language/apl-viewport-property.html */
export function viewportContext({ width, height, dpi, shape, mode }: Viewport): object {
  return {
    Viewport: {
      experiences: [{ arcMinuteWidth: 246, arcMinuteHeight: 144, canRotate: false, canResize: false }],
      mode,
      shape,
      pixelWidth: width,
      pixelHeight: height,
      dpi,
      currentPixelWidth: width,
      currentPixelHeight: height,
      ...(mode === 'HUB' && { touch: ['SINGLE'] }),
      ...(mode === 'TV' && { keyboard: ['DIRECTION'] }),
      video: { codecs: ['H_264_42', 'H_264_41'] },
    },
    Viewports: [
      {
        type: 'APL',
        id: 'main',
        shape,
        dpi,
        presentationType: 'STANDARD',
        canRotate: false,
        configuration: { current: { mode, size: { type: 'DISCRETE', pixelWidth: width, pixelHeight: height } } },
      },
    ],
  };
}

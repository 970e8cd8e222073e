import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageWords } from '../words/en.ts';
import type { Turn, Viewport } from './protocol.ts';

const RENDER = 'Alexa.Presentation.APL.RenderDocument';

interface Drawn {
  readonly document: unknown;
  readonly datasources: unknown;
}

/** The screen that is shown after these turns: the last that was sent, until the session it stands in is closed by another. */
function shownAfter(turns: readonly Turn[]): Drawn | null {
  for (const { response } of turns.toReversed()) {
    const render = response?.response?.directives?.find(({ type }) => type === RENDER);
    if (render !== undefined) return { document: render.document, datasources: render.datasources };
  }
  return null;
}

/** The device's screen: a sandboxed frame in which Amazon's own renderer draws what the skill sent. */
export function Screen({
  turns,
  viewport,
  theme,
  words,
  onTouch,
}: {
  readonly turns: readonly Turn[];
  readonly viewport: Viewport;
  readonly theme: 'dark' | 'light';
  readonly words: PageWords['device'];
  readonly onTouch: (touch: string) => void;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const touched = useRef(onTouch);
  touched.current = onTouch;
  const [isReady, setReady] = useState(false);
  const [drawn, setDrawn] = useState(0);
  const [fault, setFault] = useState('');
  const { width, height, dpi, shape, mode } = viewport;
  const shown = shownAfter(turns);

  useEffect(() => {
    const told = ({ data, source }: MessageEvent<unknown>): void => {
      if (source !== frame.current?.contentWindow || typeof data !== 'object' || data === null) return;
      const message = data as { ready?: true; drawn?: number; failed?: string; touched?: unknown };
      if (message.ready === true) setReady(true);
      if (message.drawn !== undefined) setDrawn(message.drawn);
      if (message.failed !== undefined) setFault(message.failed);
      const [touch] = Array.isArray(message.touched) ? (message.touched as unknown[]) : [];
      if (typeof touch === 'string') touched.current(touch);
    };
    addEventListener('message', told);
    return () => {
      removeEventListener('message', told);
    };
  }, []);

  const text = shown === null ? '' : JSON.stringify(shown);
  useEffect(() => {
    if (!isReady || text === '') return;
    setFault('');
    const screen = { ...(JSON.parse(text) as Drawn), id: turns.length, theme, mode };
    const given = { width, height, dpi, shape, isRound: shape === 'ROUND' };
    frame.current?.contentWindow?.postMessage({ ...screen, viewport: given }, '*');
  }, [isReady, text, turns.length, theme, mode, width, height, dpi, shape]);

  // The frame is as large as the device's screen, and is shown as large as the page has room for.
  useEffect(() => {
    const fit = (): void => {
      const element = box.current;
      if (element === null || frame.current === null) return;
      const scale = Math.min(1, element.clientWidth / width);
      frame.current.style.transform = `scale(${String(scale)})`;
      element.style.height = `${String(Math.round(height * scale))}px`;
    };
    fit();
    const watch = new ResizeObserver(fit);
    if (box.current !== null) watch.observe(box.current);
    return () => {
      watch.disconnect();
    };
  }, [width, height]);

  return (
    <section aria-label={words.screen} class="screen" data-drawn={drawn}>
      <div ref={box} class={shape === 'ROUND' ? 'screen-box round' : 'screen-box'}>
        <iframe
          ref={frame}
          title={words.screen}
          src="/device/screen"
          sandbox="allow-scripts"
          width={width}
          height={height}
        />
      </div>
      {fault !== '' && (
        <p role="alert">
          {words.screenFailed} {fault}
        </p>
      )}
    </section>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';

export interface Line {
  readonly name: string;
  /** null where nothing is known. */
  readonly values: readonly (number | null)[];
  readonly isBar?: boolean;
  readonly isDashed?: boolean;
}

const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** A chart, and the same numbers as a table for whoever does not see it. */
export function Chart({
  title,
  first,
  labels,
  lines,
  unit = '',
}: {
  readonly title: string;
  /** What the labels are. */
  readonly first: string;
  readonly labels: readonly string[];
  readonly lines: readonly Line[];
  readonly unit?: string;
}) {
  const place = useRef<HTMLDivElement>(null);
  const key = JSON.stringify([labels, lines]);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const axis = { stroke: colour('--ink'), grid: { stroke: colour('--line'), width: 1 } };
    const strokes = [colour('--accent'), colour('--soft')];
    const plot = new uPlot(
      {
        width: element.clientWidth,
        height: 200,
        legend: { show: false },
        cursor: { show: false },
        scales: {
          x: { time: false, range: [-0.6, labels.length - 0.4] },
          y: { range: (_u, _min, max) => [0, Math.max(1, max)] },
        },
        axes: [
          {
            ...axis,
            grid: { show: false },
            splits: () => labels.map((_, at) => at),
            values: (_u, all) => all.map((at) => labels[at] ?? ''),
          },
          {
            ...axis,
            size: 50,
            // Nobody has half a card.
            incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000],
            values: (_u, all) => all.map((value) => (Number.isInteger(value) ? `${String(value)}${unit}` : '')),
          },
        ],
        series: [
          {},
          ...lines.map((line, at) => ({
            label: line.name,
            stroke: strokes[at] ?? '',
            width: 2,
            ...(line.isDashed === true && { dash: [6, 4] }),
            ...(line.isBar === true && {
              fill: strokes[at] ?? '',
              points: { show: false },
              paths: uPlot.paths.bars?.({ size: [0.6, 60] }) as uPlot.Series.PathBuilder,
            }),
          })),
        ],
      },
      [labels.map((_, at) => at), ...lines.map(({ values }) => [...values])],
      element,
    );
    const watch = new ResizeObserver(() => {
      plot.setSize({ width: element.clientWidth, height: 200 });
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
      plot.destroy();
    };
    // What is drawn is in the key; whoever draws the same again gets the same objects anew.
  }, [key, unit]);
  return (
    <figure>
      <figcaption>{title}</figcaption>
      {lines.length > 1 && (
        <p class="soft">
          {lines.map(({ name, isDashed }) => `${isDashed === true ? '- - ' : '—— '}${name}`).join('   ')}
        </p>
      )}
      <div ref={place} class="chart" aria-hidden="true" />
      <table class="for-readers">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {lines.map(({ name }) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {labels.map((label, at) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {lines.map(({ name, values }) => (
                <td key={name}>{values[at] === null ? '–' : `${String(values[at])}${unit}`}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

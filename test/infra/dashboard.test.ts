import { readFileSync, readdirSync } from 'node:fs';
import { expect } from 'chai';
import { ofType, props, resource } from '../support/template.ts';

interface Widget {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly properties: { readonly title: string; readonly metrics: readonly (readonly unknown[])[] };
}

const LAMBDA = new URL('../../lambda/', import.meta.url);
const code = readdirSync(LAMBDA, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(new URL(file, LAMBDA), 'utf8'))
  .join('\n');
const OF_LAMBDA = ['Errors', 'Throttles', 'Duration', 'IteratorAge'];

describe("template.yaml's dashboard", () => {
  const body = String(props('Dashboard')['DashboardBody']).replace('!Sub ', '');
  const { widgets } = JSON.parse(body) as { widgets: Widget[] };
  const metrics = widgets.flatMap(({ properties }) => properties.metrics) as [string, string, string, string][];

  it('shows turns, their time, fallbacks, imports, statistics and dead letters, side by side', () => {
    expect(widgets.map(({ properties }) => properties.title)).to.deep.equal([
      'Turns',
      'Milliseconds of a turn',
      'Spoken in-process',
      'Imports',
      'Statistics',
      'Dead letters',
    ]);
    const places = widgets.map(({ x, y }) => `${String(x)},${String(y)}`);
    expect(new Set(places).size).to.equal(widgets.length);
    expect(widgets.every(({ x, width }) => x + width <= 24)).to.equal(true);
  });

  it('names resources of this stack, and metrics that somebody writes', () => {
    for (const [namespace, name, dimension, value] of metrics) {
      const id = /^\$\{(\w+)(?:\.QueueName)?\}$/.exec(value)?.[1] ?? '';
      const type = dimension === 'QueueName' ? 'AWS::SQS::Queue' : 'AWS::Serverless::Function';
      expect(resource(id).Type, value).to.equal(type);
      if (namespace === 'StudyAloud') expect(code, name).to.match(new RegExp(`\\b${name}: `));
      if (namespace === 'AWS/Lambda') expect(OF_LAMBDA).to.include(name);
    }
  });

  it('shows every dead-letter queue', () => {
    const shown = metrics.flatMap(([namespace, , , value]) => (namespace === 'AWS/SQS' ? [value] : []));
    expect(shown).to.have.members(ofType('AWS::SQS::Queue').map(([name]) => `\${${name}.QueueName}`));
  });
});

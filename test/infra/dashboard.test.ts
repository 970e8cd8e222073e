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
  const metrics = widgets.flatMap(({ properties }) => properties.metrics);

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

  it('names resources that are always there, and metrics that somebody writes', () => {
    const named = metrics.filter((metric) => metric.length > 1) as (readonly [string, string, string, string])[];
    for (const [namespace, name, , value] of named) {
      const id = /^\$\{(\w+)\}$/.exec(value)?.[1] ?? '';
      expect(resource(id).Type, value).to.equal('AWS::Serverless::Function');
      expect(resource(id), value).not.to.have.property('Condition');
      if (namespace === 'StudyAloud') expect(code, name).to.match(new RegExp(`\\b${name}: `));
      else expect([namespace, OF_LAMBDA.includes(name)]).to.deep.equal(['AWS/Lambda', true]);
    }
  });

  it('shows every queue of the stack, which has no name but what the stack gives it', () => {
    const [searched] = metrics.filter((metric) => metric.length === 1) as (readonly [{ expression: string }])[];
    expect(searched?.[0].expression).to.equal(
      `SEARCH('{AWS/SQS,QueueName} MetricName="ApproximateNumberOfMessagesVisible" \${AWS::StackName}', 'Maximum', 300)`,
    );
    for (const [name, queue] of ofType('AWS::SQS::Queue')) expect(queue, name).not.to.have.property('QueueName');
  });
});

import { type Tree, ofType } from '../support/template.ts';

export interface Alarm extends Tree {
  readonly Namespace: string;
  readonly MetricName: string;
  readonly Dimensions: { readonly Name: string; readonly Value: string }[];
}

export const alarms = ofType('AWS::CloudWatch::Alarm') as [string, Alarm][];
export const functions = ofType('AWS::Serverless::Function').map(([name]) => name);
export const queues = ofType('AWS::SQS::Queue').map(([name]) => name);

import { expect } from 'chai';
import { BACKUP_PREFIX } from '../../lambda/backups/manifest.ts';
import { BACKUP_KEPT_DAYS, TOMBSTONES } from '../../lambda/backups/tombstones.ts';
import { type Tree, ofType, props } from '../support/template.ts';

describe('what is deployed, and its backups', () => {
  it('locks backups, keeps them in the cold, and what is left of deleted learners longer than any of them', () => {
    const { ObjectLockEnabled, ObjectLockConfiguration, LifecycleConfiguration } = props('BackupBucket');
    expect([ObjectLockEnabled, ObjectLockConfiguration]).to.deep.equal([
      true,
      { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 35 } } },
    ]);
    const { Rules } = LifecycleConfiguration as { Rules: (Tree & { ExpirationInDays: number })[] };
    const rule = (prefix: string) => Rules.find(({ Prefix }) => Prefix === prefix);
    expect(rule(BACKUP_PREFIX)).to.deep.include({
      Status: 'Enabled',
      ExpirationInDays: BACKUP_KEPT_DAYS,
      Transitions: [{ StorageClass: 'GLACIER_IR', TransitionInDays: 30 }],
      NoncurrentVersionExpiration: { NoncurrentDays: 1 },
    });
    expect(rule(TOMBSTONES)).to.include({ Status: 'Enabled' });
    expect(rule(TOMBSTONES)?.ExpirationInDays).to.be.greaterThan(BACKUP_KEPT_DAYS + 7);
  });

  it('is backed up every night, tried out every month, and whatever is in vain is among the dead letters', () => {
    const schedules = ofType('AWS::Scheduler::Schedule').map(([name, schedule]) => {
      const { Arn, RoleArn, Input, DeadLetterConfig } = schedule['Target'] as Record<string, string>;
      expect([Arn, RoleArn], name).to.deep.equal(['!GetAtt BackUpFunction.Arn', '!GetAtt BackUpScheduleRole.Arn']);
      expect(DeadLetterConfig, name).to.deep.equal({ Arn: '!GetAtt BackUpDeadLetters.Arn' });
      expect(schedule['FlexibleTimeWindow'], name).to.deep.equal({ Mode: 'OFF' });
      return [name, schedule['ScheduleExpression'], JSON.parse(Input ?? '') as unknown];
    });
    expect(schedules).to.deep.equal([
      ['NightlyBackUp', 'cron(0 2 * * ? *)', { job: 'back-up' }],
      ['NightlyBackUpGoesOn', 'cron(20,40 2-5 * * ? *)', { job: 'back-up', resume: true }],
      ['MonthlyRestoreDrill', 'cron(0 6 1 * ? *)', { job: 'restore-drill' }],
      ['WeeklyDigest', 'cron(0 7 ? * MON *)', { job: 'digest' }],
    ]);
    expect(props('BackUpFunction')['EventInvokeConfig']).to.deep.equal({
      MaximumRetryAttempts: 1,
      DestinationConfig: { OnFailure: { Type: 'SQS', Destination: '!GetAtt BackUpDeadLetters.Arn' } },
    });
  });

  it('rings where for more than a day no backup was finished, and where for more than a month no drill passed', () => {
    const daily = { Statistic: 'Sum', Period: 3600, EvaluationPeriods: 26 };
    expect(props('BackupMissing')).to.include({
      ...daily,
      MetricName: 'BackupsFinished',
      Threshold: 1,
      ComparisonOperator: 'LessThanThreshold',
    });
    expect(props('RestoreDrillLate')).to.include({
      ...daily,
      Statistic: 'Minimum',
      MetricName: 'DaysSinceDrill',
      Threshold: 33,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
    });
    expect(props('RestoreDrillFailed')).to.include({ MetricName: 'DrillsFailed', Threshold: 1 });
  });
});

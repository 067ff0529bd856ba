// What cdk-nag finds in an app.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { appOf } from './synth.ts';

/** Names of rules, with what they found in brackets, each once and in order. */
export function findingsOf(options?: Parameters<typeof appOf>[0]): string[] {
  const { app, outdir } = appOf(options);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  try {
    app.synth();
  } catch (error) {
    if (!String(error).includes('AwsSolutions')) throw error;
  }
  const report: { pluginReports: { violations: { ruleName: string }[] }[] } = JSON.parse(
    readFileSync(join(outdir, 'validation-report.json'), 'utf8'),
  );
  const found = report.pluginReports.flatMap(({ violations }) => violations.map(({ ruleName }) => ruleName));
  return [...new Set(found)].sort();
}

/** What stands before the brackets. */
export const rulesOf = (findings: readonly string[]): string[] => [
  ...new Set(findings.map((rule) => rule.replace(/\[.*/s, ''))),
];

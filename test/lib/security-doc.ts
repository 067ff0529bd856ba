// docs/security.md: who may do what, written from a template with every way in switched on.
import type { Template } from 'aws-cdk-lib/assertions';
import { arnText, type Grant, grantsOf, type Resource, resourcesOf } from './stack-reader.ts';
import { THREATS } from './threats.ts';

export const SECURITY_DOC = 'docs/security.md';

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Principal?: unknown;
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

/** Findings of nag that stay, by rule, and why. What stands in brackets behind a rule's name is where. */
export const EXPLAINED: readonly (readonly [rule: string, why: string])[] = [
  [
    'AwsSolutions-S1',
    'access logs need a further bucket and are delivered with best effort only; CloudTrail data events, which the account turns on, tell who read',
  ],
  [
    'AwsSolutions-IAM5',
    'wildcards stand for keys below one prefix, for pictures of any name, for the six characters that Secrets Manager hangs on a name, and for every action that SFTP is denied where mail lies',
  ],
  [
    'AwsSolutions-APIG4',
    'a sender signs the raw bytes, which an authoriser of API Gateway never sees: the function checks',
  ],
  [
    'AwsSolutions-SF1',
    'to log all events, a state machine needs rights on every log of the account; its history is kept for 90 days, and BACKFILL logs what became of each object',
  ],
  ['AwsSolutions-SF2', 'X-Ray knows no resources, so the right to write to it is one on everything'],
];

const listOf = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);

/** @param underKey the same with `kms` */
export function securityDoc(template: Template, underKey: Template): string {
  const resources = resourcesOf(template);
  const roles = Object.entries(resources).filter(([, { Type }]) => Type === 'AWS::IAM::Role');
  const named = (text: string): string => nameIn(text, resources);
  const sections = roles.map(([id, role]) => roleSection(template, id, role, named)).sort();
  return `# Security

Written by \`npm run docs:security\` from the template of a stack with every way in switched on; a test compares it. The
wires are called as they come in: \`polled\` (with a secret), \`feeds\` (without), \`signed\` and \`borne\` (push), \`mailed\`,
\`uploaded\` (SFTP), \`put\`. There is nothing for a way in that wires.json does not ask for.

- Buckets, queues, table and topic are encrypted, closed to the public and taken by TLS only; drops are versioned.
- The only public endpoints are that of pushes and that of SFTP, where a wire asks for them. QUERY is invoked by IAM.
- Secrets lie in Secrets Manager, are named in wires.json, and are read by the one function whose wire names them.
- A function's role is its own. No role of ours may change a policy, a function or a bucket.

## What could go wrong, by where it comes in

| where | who | could | what stands against it |
|---|---|---|---|
${THREATS.map(({ entry, who, could, against }) => `| ${entry} | ${who} | ${could} | ${against} |`).join('\n')}

## Roles

${sections.join('\n\n')}

## Policies of buckets, queues, topics and the event bus

Besides the denials of what comes without TLS, or over an old one:

${policySection(resources, named)}

## Who may use keys

${keySection(resources)}

## Under a key of KMS

What \`-c kms=true\` adds ([keys.md](keys.md)). A role uses the key through one service alone, \`kms:ViaService\`:

${keyGrantSection(underKey)}

The policy of the key; one that was brought along needs the same lines in its own:

${keySection(resourcesOf(underKey))}

## Who may call functions

${callSection(resources, named)}

## What cdk-nag finds and stays

| rule | why |
|---|---|
${EXPLAINED.map(([rule, why]) => `| ${rule} | ${why} |`).join('\n')}
`;
}

function roleSection(template: Template, id: string, role: Resource, named: (text: string) => string): string {
  const trust = (role.Properties!.AssumeRolePolicyDocument as { Statement: readonly Statement[] }).Statement;
  const who = trust.flatMap(({ Principal }) => Object.values(Principal as Record<string, unknown>).map(arnText));
  const managed = role.Properties!.ManagedPolicyArns;
  if (managed !== undefined || role.Properties!.Policies !== undefined)
    throw new Error(`${id} has policies of its own`);
  const { allowed, denied } = grantsOf(template, id);
  const rows = [...rowsOf(allowed, ''), ...rowsOf(denied, '**denied:** ')].map(named);
  return [
    `### ${titleOf(id)}`,
    '',
    `Used by \`${who.join(', ')}\`.`,
    '',
    '| actions | on | where |',
    '|---|---|---|',
    ...rows,
  ].join('\n');
}

/** Actions on the same resources stand in one row. */
function rowsOf(grants: readonly Grant[], before: string): string[] {
  const byPlace = Map.groupBy(grants, ({ resources, conditions }) =>
    [resources.map((one) => `\`${one}\``).join(', '), conditions.map((one) => `\`${one}\``).join(', ') || '–'].join(
      ' | ',
    ),
  );
  return [...byPlace].map(([place, all]) => `| ${before}${all.map(({ action }) => action).join(', ')} | ${place} |`);
}

function policySection(resources: Readonly<Record<string, Resource>>, named: (text: string) => string): string {
  const rows = Object.values(resources)
    .filter(({ Type }) => /(Bucket|Queue|Topic)Policy$/.test(Type))
    .flatMap(({ Properties }) => (Properties!.PolicyDocument as { Statement: readonly Statement[] }).Statement)
    .concat(busPolicies(resources))
    .filter(({ Condition }) => !/aws:SecureTransport|s3:TlsVersion/.test(JSON.stringify(Condition ?? {})))
    .map(({ Effect, Principal, Action, Resource, Condition }) => {
      const who = principals(Principal);
      const actions = listOf(Action).join(', ');
      const on = listOf(Resource)
        .map((one) => `\`${arnText(one)}\``)
        .join(', ');
      return `| \`${who.join(', ')}\` | ${Effect === 'Deny' ? '**denied:** ' : ''}${actions} | ${on} | ${conditionText(Condition)} |`;
    });
  return ['| who | actions | on | where |', '|---|---|---|---|', ...rows.map(named)].join('\n');
}

function keySection(resources: Readonly<Record<string, Resource>>): string {
  const rows = Object.entries(resources)
    .filter(([, { Type }]) => Type === 'AWS::KMS::Key')
    .flatMap(([id, { Properties }]) =>
      (Properties!.KeyPolicy as { Statement: readonly Statement[] }).Statement.map(
        ({ Principal, Action, Condition }) => {
          const who = Object.values(Principal as Record<string, unknown>).flatMap((one) => listOf(one).map(arnText));
          return `| \`${who.join(', ')}\` | ${listOf(Action).join(', ')} | ${titleOf(id)} | ${conditionText(Condition)} |`;
        },
      ),
    );
  return ['| who | actions | key | where |', '|---|---|---|---|', ...rows].join('\n');
}

/** Of an event bus each statement is a resource. */
const busPolicies = (resources: Readonly<Record<string, Resource>>): Statement[] =>
  Object.values(resources)
    .filter(({ Type }) => Type === 'AWS::Events::EventBusPolicy')
    .map(({ Properties }) => Properties!.Statement as Statement);

/** What roles may do with a key, in a row for each service through which they use it. */
function keyGrantSection(template: Template): string {
  const roles = Object.entries(resourcesOf(template)).filter(([, { Type }]) => Type === 'AWS::IAM::Role');
  const rows = roles.flatMap(([id]) => {
    const grants = grantsOf(template, id).allowed.filter(({ action }) => action.startsWith('kms:'));
    const byPlace = Map.groupBy(grants, ({ conditions }) =>
      conditions.map((one) => one.replace(/^StringEquals kms:ViaService (\w+)\..*$/, '$1')).join(', '),
    );
    return [...byPlace].map(
      ([place, all]) => `| ${titleOf(id)} | ${all.map(({ action }) => action).join(', ')} | \`${place}\` |`,
    );
  });
  return ['| role | actions | through |', '|---|---|---|', ...rows.sort()].join('\n');
}

function callSection(resources: Readonly<Record<string, Resource>>, named: (text: string) => string): string {
  const rows = Object.values(resources)
    .filter(({ Type }) => Type === 'AWS::Lambda::Permission')
    .map(({ Properties }) => {
      const { FunctionName, Principal, SourceArn, PrincipalOrgID } = Properties as Record<string, unknown>;
      const what = PrincipalOrgID === undefined ? arnText(Principal) : `all of ${PrincipalOrgID}`;
      const from = SourceArn === undefined ? '–' : `\`${arnText(SourceArn)}\``;
      return `| \`${what}\` | \`${arnText(FunctionName)}\` | ${from} |`;
    });
  return ['| who | function | for |', '|---|---|---|', ...[...new Set(rows.map(named))].sort()].join('\n');
}

const principals = (principal: unknown): string[] =>
  typeof principal === 'string'
    ? [principal]
    : Object.values(principal as Record<string, unknown>).flatMap((one) => listOf(one).map(arnText));

function conditionText(condition: unknown): string {
  const texts = Object.entries((condition ?? {}) as Record<string, Record<string, unknown>>).flatMap(
    ([operator, keys]) =>
      Object.entries(keys).map(([key, value]) => `\`${operator} ${key} ${listOf(value).map(arnText).join(', ')}\``),
  );
  return texts.join(', ') || '–';
}

const HASH = /[0-9A-F]{8}$/;

/** `WiresPollpolledPollRole12345678` is `Poll polled Poll Role`. */
const titleOf = (id: string): string =>
  id
    .replace(HASH, '')
    .replace(/^Wires/, '')
    .replace(/Role(?=[a-z]|$)/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/\s+/g, ' ')
    // The wire's name stands behind that of its construct.
    .replace(/^Poll(\w+) Poll\b/, 'Poll $1')
    .replace(/^Push Push(\w+)/, 'Push $1')
    .trim();

/** Logical ids in a text, without what CDK hangs on them. */
function nameIn(text: string, resources: Readonly<Record<string, Resource>>): string {
  return text.replace(/\b[A-Z][A-Za-z0-9]*[0-9A-F]{8}\b/g, (id) => (id in resources ? `<${titleOf(id)}>` : id));
}

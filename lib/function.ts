// A Lambda function of Slugline: its bundle with wires.json beside it, its own role and its own log group.
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Duration, RemovalPolicy, Stage } from 'aws-cdk-lib';
import { type Conditions, Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  RecursiveLoop,
  Runtime,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { WiresJson } from '../functions/config.ts';
import { ENV, type FunctionName, WIRES_FILE } from '../functions/names.ts';
import type { Encryption } from './encryption.ts';

/** What all functions of one Slugline have in common. */
export interface FunctionSettings {
  readonly wires: WiresJson;
  /** Holds `<function>/index.js` for each function, as `npm run build` writes it. */
  readonly functionsDir: string;
  readonly keep: boolean;
  readonly encryption: Encryption;
}

export interface SluglineFunctionProps extends FunctionSettings {
  readonly name: FunctionName;
  readonly description: string;
  /** It puts messages on a queue that it is called with: AWS would end that after 16 times. */
  readonly mayCallItself?: boolean;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
  /** Only what this function reads. */
  readonly environment: Partial<Record<keyof typeof ENV, string>>;
}

/** Who writes what consumers are told of, delivers it, or says what became of it. */
const TELLERS: ReadonlySet<FunctionName> = new Set(['ingest', 'sweep', 'deliver', 'query']);

/** Synth was asked for before the build had run. */
export class BundleMissing extends Error {
  override readonly name = 'BundleMissing';
  readonly code = 'BUNDLE_MISSING';
}

/** Those that every Slugline has, and that readers and stories wait for. */
export type MainFunctions = Readonly<Record<'ingest' | 'sweep' | 'query', SluglineFunction>>;

export class SluglineFunction extends Construct {
  readonly lambda: LambdaFunction;
  readonly memoryMb: number;
  readonly #role: Role;

  /** @throws BundleMissing */
  constructor(scope: Construct, id: string, props: SluglineFunctionProps) {
    super(scope, id);
    const code = Code.fromAsset(assembled(this, props));
    const logGroup = new LogGroup(this, 'Logs', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: props.keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      ...props.encryption.logs(),
    });
    // The managed policy AWSLambdaBasicExecutionRole would let each function write every log of the account.
    this.#role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [logGroup.logGroupArn]);
    this.memoryMb = props.memoryMb;
    this.lambda = new LambdaFunction(this, 'Function', {
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code,
      role: this.#role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      timeout: Duration.seconds(props.timeoutSeconds),
      memorySize: props.memoryMb,
      ...(props.mayCallItself ? { recursiveLoop: RecursiveLoop.ALLOW } : {}),
      environment: Object.fromEntries(
        Object.entries(props.environment).map(([name, value]) => [ENV[name as keyof typeof ENV], value]),
      ),
    });
  }

  /** Everything that a function may do is said in such a line: the actions its code calls, on named resources. */
  allow(actions: string[], resources: string[], conditions: Conditions = {}): void {
    this.#role.addToPolicy(new PolicyStatement({ effect: Effect.ALLOW, actions, resources, conditions }));
  }
}

// The asset's hash is that of bundle and wires.json together, so it moves when either does, and only then.
function assembled(scope: Construct, { name, functionsDir, wires }: SluglineFunctionProps): string {
  const bundle = join(functionsDir, name);
  if (!existsSync(join(bundle, 'index.js'))) {
    throw new BundleMissing(`there is no bundle ${join(bundle, 'index.js')}; run \`npm run build\` first`);
  }
  const folder = join(Stage.of(scope)!.assetOutdir, `function-${name}-${scope.node.addr}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(bundle, folder, { recursive: true });
  // Who does not read a part does not change with it; watches may be thousands.
  const { watches, consumers, ...rest } = wires;
  const own = {
    ...rest,
    ...(watches && name === 'ingest' ? { watches } : {}),
    ...(consumers && TELLERS.has(name) ? { consumers } : {}),
  };
  writeFileSync(join(folder, WIRES_FILE), `${JSON.stringify(own, null, 2)}\n`);
  return folder;
}

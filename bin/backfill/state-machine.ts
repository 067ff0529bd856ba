// A backfill by the stack's state machine: started once, asked how far it is, gone on with where it was cut short.
import {
  DescribeExecutionCommand,
  DescribeMapRunCommand,
  ListMapRunsCommand,
  RedriveExecutionCommand,
  SFNClient,
  type SFNClientConfig,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';

export interface MachineInput {
  readonly id: string;
  readonly wire: string;
  readonly prefix: string;
}

export interface MachineProgress {
  /** `RUNNING`, `SUCCEEDED`, `FAILED`, `TIMED_OUT`, `ABORTED` … */
  readonly status: string;
  /** Objects that are drops by now; those that are found so far. */
  readonly done: number;
  readonly failed: number;
  readonly total: number;
  readonly why?: string;
}

export class BackfillMachine {
  readonly #client: SFNClient;

  constructor(config: SFNClientConfig = {}) {
    this.#client = new SFNClient(config);
  }

  /** @returns the ARN of the execution; the same id starts none twice */
  async start(stateMachineArn: string, input: MachineInput): Promise<string> {
    const answer = await this.#client.send(
      new StartExecutionCommand({ stateMachineArn, name: input.id, input: JSON.stringify(input) }),
    );
    return answer.executionArn ?? '';
  }

  /** Goes on with those of an execution's batches that failed or were not begun. */
  async goOn(executionArn: string): Promise<void> {
    await this.#client.send(new RedriveExecutionCommand({ executionArn }));
  }

  async progress(executionArn: string): Promise<MachineProgress> {
    const {
      status = 'UNKNOWN',
      error,
      cause,
    } = await this.#client.send(new DescribeExecutionCommand({ executionArn }));
    const { mapRuns = [] } = await this.#client.send(new ListMapRunsCommand({ executionArn }));
    const arn = mapRuns[0]?.mapRunArn;
    const counts = arn && (await this.#client.send(new DescribeMapRunCommand({ mapRunArn: arn }))).itemCounts;
    const why = [error, cause].filter(Boolean).join(': ');
    return {
      status,
      done: counts ? (counts.succeeded ?? 0) : 0,
      failed: counts ? (counts.failed ?? 0) + (counts.aborted ?? 0) + (counts.timedOut ?? 0) : 0,
      total: counts ? (counts.total ?? 0) : 0,
      ...(why ? { why } : {}),
    };
  }

  close(): void {
    this.#client.destroy();
  }
}

// QUERY: the only reader of the archive, and of pictures in the drop bucket. No address: whoever may, by IAM, invokes it (decision 0003).
import { Construct } from 'constructs';
import { QUERY_TIMEOUT_SECONDS } from '../functions/names.ts';
import type { DropIntake } from './drop-intake.ts';
import { type FunctionSettings, SluglineFunction } from './function.ts';
import type { Store } from './store.ts';

// A reader waits for it, and CPU comes with memory.
const MEMORY_MB = 1024;

export interface QueryProps extends FunctionSettings {
  readonly store: Store;
  readonly intake: DropIntake;
}

export class Query extends Construct {
  readonly function: SluglineFunction;

  constructor(scope: Construct, id: string, { store, intake, ...settings }: QueryProps) {
    super(scope, id);
    this.function = new SluglineFunction(this, 'Query', {
      ...settings,
      name: 'query',
      description: 'Finds and shows articles; invoked directly, by IAM',
      timeoutSeconds: QUERY_TIMEOUT_SECONDS,
      memoryMb: MEMORY_MB,
      environment: {
        archiveBucket: store.archive.bucketName,
        dropBucket: intake.bucket.bucketName,
        table: store.table.tableName,
      },
    });
    // Also of `restricted/`: at release an article is visible shortly before its document has moved. Whether
    // a document may be shown is asked of its head, never told by where it lies.
    store.allowReading(this.function);
    store.allowSearching(this.function);
    intake.allowPictures(this.function);
    store.allowTable(this.function, ['GetItem', 'BatchGetItem', 'Query']);
  }
}

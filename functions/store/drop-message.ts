// What a message of the drop queues says beyond S3's own, and the port by which INGEST puts one there.
import type { DropRef } from '../article/article.ts';
import type { ItemOutcome } from './ports.ts';

/** How far a drop has been read, as a message carries it. */
export interface DropProgress {
  /** Which bytes were read, and by which code: for others, the drop is read from its start. */
  readonly sha256: string;
  readonly receivedAt: string;
  readonly pipelineRev: number;
  readonly counts: Readonly<Record<string, number>>;
  /** The first of them. */
  readonly items: readonly ItemOutcome[];
  /** Places, a bit for each item, in base64. */
  readonly quarantined: string;
  /** `null` where something of it may be kept for ever. */
  readonly expiresAt?: string | null;
  readonly isErased: boolean;
  readonly changed: number;
  readonly left: number;
  readonly contentType?: string;
}

/** A drop that a message names, the replay that asks for it, and how far it has been read. */
export interface NamedDrop extends DropRef {
  readonly replay?: string;
  readonly progress?: DropProgress;
}

export interface DropQueues {
  /** Has the rest of a drop read that was paused, behind what came meanwhile. */
  goOn(drop: NamedDrop): Promise<void>;
}

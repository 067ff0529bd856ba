// Puts objects for ever and prints each that was acknowledged: the process that s3-durability.test.ts kills.

import { writeSync } from 'node:fs';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { openAwsFront } from './aws-front.ts';
import { bodyOf } from './s3-crash-body.ts';

const [dir = '', bucket = '', round = ''] = process.argv.slice(2);
const aws = await openAwsFront(dir);
// Numbers grow over the rounds, so that of two bodies of a key the later one has the higher number.
let count = Number(round) * 100_000;

async function write(writer: number): Promise<never> {
  for (;;) {
    const n = ++count;
    const key = `${round}/${n}`;
    await aws.s3Client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: bodyOf(key, n) }));
    writeSync(1, `${key} ${n}\n`);
    // And one key a writer that is overwritten again and again.
    const again = `again/${writer}`;
    await aws.s3Client.send(new PutObjectCommand({ Bucket: bucket, Key: again, Body: bodyOf(again, n) }));
    writeSync(1, `${again} ${n}\n`);
  }
}

await Promise.all(Array.from({ length: 8 }, (_, writer) => write(writer)));

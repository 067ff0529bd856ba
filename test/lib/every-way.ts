// A Slugline with every way in and every kind of consumer switched on: what docs/security.md lists, and what nag and lint are shown.
import type { WiresJson } from '../../functions/config.ts';

export const EVERY_WAY: WiresJson = {
  wires: {
    polled: {
      title: 'Polled with a secret',
      authorities: ['agency.example'],
      poll: {
        poller: 'reuters-connect',
        secret: 'slugline/polled',
        hosts: ['auth.thomsonreuters.com', 'api.reutersconnect.com'],
      },
      quiet: [{ minutes: 60, days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '06:00', to: '22:00' }, { minutes: 360 }],
    },
    feeds: { title: 'Polled without', authorities: [], poll: { poller: 'feeds', urls: ['https://paper.example/rss'] } },
    signed: { title: 'Pushes, signed', authorities: [], push: { auth: 'hmac', secret: 'slugline/signed' } },
    borne: { title: 'Pushes with a token', authorities: [], push: { auth: 'bearer', secret: 'slugline/borne' } },
    mailed: {
      title: 'Mails',
      authorities: [],
      mail: { recipients: ['news@wires.example'], senders: ['@agency.example'] },
    },
    uploaded: { title: 'Uploads', authorities: [], sftp: { publicKeys: [`ssh-ed25519 ${'A'.repeat(68)}`] } },
    put: { title: 'Puts', authorities: [], put: { principals: ['arn:aws:iam::123456789012:role/agency'] } },
  },
  consumers: {
    cms: { webhook: { url: 'https://cms.example/stories', secret: 'slugline/cms' }, send: 'article' },
    desk: { queue: 'arn:aws:sqs:eu-central-1:123456789012:desk.fifo', wires: ['polled', 'signed'] },
    words: { openSearch: {} },
    research: { eventBus: 'arn:aws:events:eu-central-1:123456789012:event-bus/news', tags: ['iso3166:FR'] },
  },
};

export const EVERY_WAY_CONTEXT = {
  alarms: 'desk@newsroom.example',
  backfillFrom: 's3://archive.example/reuters/',
  readers: '210987654321,o-a1b2c3d4e5',
} as const;

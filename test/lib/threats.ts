// The threat model of docs/security.md: what comes in, who could send it, what that could do, and what stands in its way.

export interface Threat {
  readonly entry: string;
  readonly who: string;
  readonly could: string;
  readonly against: string;
}

export const THREATS: readonly Threat[] = [
  {
    entry: 'any drop: its bytes',
    who: 'an agency, or whoever has its credentials',
    could: 'exhaust memory or time (bombs, depth, size), run a script in a desk, read a file by an XML entity',
    against:
      'limits on bytes, depth, nodes and inflated sizes; entities are refused; a body is a list of blocks with a small safe set of elements; what breaks a limit is quarantined, and alone. `npm run fuzz`',
  },
  {
    entry: 'any drop: what it says',
    who: 'the same',
    could: 'kill, overwrite or forge stories of another agency, freeze one by a version of next year',
    against:
      'the wire is where the drop landed, never what it says; `authorities` say whose uris a wire may write; a version dated ahead is held, with an alarm',
  },
  {
    entry: 'HTTPS push',
    who: 'the internet',
    could: 'put stories, put one again, flood',
    against:
      'HMAC over time and raw bytes, good for five minutes and once, or a token, compared in constant time; 200 requests a second; a function for each wire that may put under that wire alone',
  },
  {
    entry: 'SFTP',
    who: 'the internet',
    could: 'guess a password, leave its folder, overwrite',
    against: 'keys alone; the root is `<wire>/`; the bucket keeps every version, and each is a drop of its own',
  },
  {
    entry: 'mail',
    who: 'the internet',
    could: 'write in an agency’s name',
    against:
      'the one author must be proven (DMARC, DKIM, SPF as SES judges them) and listed; SES finds viruses and spam',
  },
  {
    entry: '`put`',
    who: 'principals of an agency’s account',
    could: 'write as another wire, or as mail that SES has judged',
    against: 'the bucket’s policy: `<wire>/*` alone, and not the folders of mail and backfills',
  },
  {
    entry: 'POLL, webhooks: answers and addresses',
    who: 'an agency’s server, who writes wires.json',
    could: 'lead a request into the network or to the metadata service, keep it open, get a secret of another host',
    against:
      'HTTPS to public addresses, looked at on every connection; redirects that are few or none; caps on bytes and time; secrets to the hosts that wires.json names; no function stands in a VPC',
  },
  {
    entry: 'QUERY',
    who: 'whoever in the account may invoke it',
    could: 'read what is killed or under embargo, drops, or with rights of its role',
    against:
      'a strict schema; every hit is checked against its head, read consistently; it may write nothing; of drops it reads pictures alone, at addresses that are good for five minutes',
  },
  {
    entry: 'QUERY and bus, from other accounts',
    who: 'readers that the stack names',
    could:
      'ask what only operators should, change rules of others, bring events into this account, go on after they were taken out',
    against:
      'an alias that answers `find` and `show`; rules that name their source and that their own account alone may change, with targets there; what stays behind stands in readers.md',
  },
  {
    entry: 'the event bus',
    who: 'whoever in the account may put events on it',
    could: 'invent news for who listens',
    against:
      'no policy of ours allows it but to INGEST and SWEEP; consumers are told by DELIVER, which asks the head, and webhooks are signed',
  },
  {
    entry: 'the desk',
    who: 'a web page that its reader has open',
    could: 'ask in the reader’s name (another name for 127.0.0.1, a forged request), run a script out of a story',
    against:
      '127.0.0.1 alone; Host, Origin and a header of its own are asked for; no HTML out of stored text, and a policy that lets none run',
  },
  {
    entry: 'queues, table, buckets',
    who: 'whoever in the account has rights on them',
    could: 'read, change or delete without a trace',
    against:
      'nothing of ours but roles that are listed here; versions, point-in-time recovery and protection against deletion; `slugline audit` compares all of them; CloudTrail’s data events, which the account turns on, name who',
  },
  {
    entry: 'wires.json, cdk deploy',
    who: 'who may change the repository',
    could: 'everything',
    against:
      'review, and what it finds: `cdk diff`, `slugline check`, the tests of roles, nag and lint; no secret stands in either; versions are pinned, `npm audit` and a bill of materials run in CI',
  },
];

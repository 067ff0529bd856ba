// `npm run docs:security`: writes docs/security.md anew.
import { writeFileSync } from 'node:fs';
import { EVERY_WAY, EVERY_WAY_CONTEXT } from './every-way.ts';
import { SECURITY_DOC, securityDoc } from './security-doc.ts';
import { removeSynthesised, templateOf } from './synth.ts';

const template = templateOf({ wires: EVERY_WAY, context: EVERY_WAY_CONTEXT });
const underKey = templateOf({ wires: EVERY_WAY, context: { ...EVERY_WAY_CONTEXT, kms: 'true' } });
writeFileSync(SECURITY_DOC, securityDoc(template, underKey));
removeSynthesised();

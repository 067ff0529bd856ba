// `npm run docs:security`: writes docs/security.md anew.
import { writeFileSync } from 'node:fs';
import { EVERY_WAY, EVERY_WAY_CONTEXT } from './every-way.ts';
import { SECURITY_DOC, securityDoc } from './security-doc.ts';
import { removeSynthesised, templateOf } from './synth.ts';

writeFileSync(SECURITY_DOC, securityDoc(templateOf({ wires: EVERY_WAY, context: EVERY_WAY_CONTEXT })));
removeSynthesised();

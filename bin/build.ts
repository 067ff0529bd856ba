// `npm run build`: bundles the functions into dist/functions and says how large each one is.
import { buildFunctions } from './bundle.ts';

try {
  const { built, bundles, warnings } = await buildFunctions();
  for (const warning of warnings) console.error(warning);
  const kb = (bytes: number) => `${(bytes / 1024).toFixed(1).padStart(8)} KB`;
  for (const { name, bytes, allBytes } of bundles) {
    console.log(`${name.padEnd(8)} ${kb(bytes)} ${kb(allBytes - bytes)} later  ${built ? 'built' : 'unchanged'}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

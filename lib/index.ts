// What other CDK apps import: `import { Slugline } from 'slugline'`.
export type { WiresJson } from '../functions/config.ts';
export { ConfigError } from '../functions/errors.ts';
export { BundleMissing } from './function.ts';
export { Slugline, type SluglineProps } from './slugline.ts';
export { SluglineStack, type SluglineStackProps } from './slugline-stack.ts';

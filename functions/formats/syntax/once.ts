/**
 * For a pattern that is put together from parts: asks for nothing, but V8 writes what follows it out once, and not for each
 * of up to ten ways that lead to it. Patterns of many such ways were megabytes of code and took tenths of a second at their
 * first use; beyond 16 MB of machine code in a process V8 optimises no further pattern.
 */
export const ONCE = '(?=)';

/**
 * Stands in the build for the context that WXT wraps around content scripts: ours asks nothing of it, and it would tell the page
 * the extension's id and let the page switch the script off.
 */
export function ContentScriptContext(): void {}

import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { NoLoops } from './no-loops.ts';

/**
 * Adds what a stack has to pass to be synthesized. A finding can be acknowledged, with a reason, on the
 * construct that it names.
 */
export function addChecks(app: App): void {
  Validations.of(app).addPlugins(new NoLoops(), new AwsSolutionsChecks(app));
}

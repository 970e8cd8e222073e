import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalDataError } from './engines/data-folder.ts';

/** Where Alexa calls functions: https://developer.amazon.com/en-US/docs/alexa/custom-skills/host-a-custom-skill-as-an-aws-lambda-function.html */
export const ALEXA_REGIONS: readonly string[] = ['us-east-1', 'eu-west-1', 'us-west-2', 'ap-northeast-1'];

const SKILL_ID = /^amzn1\.ask\.skill\.[0-9a-f-]{36}$/;
export const isSkillId = (text: string): boolean => SKILL_ID.test(text);

const PRIVACY_POLICY = /^https:\/\/[^\s/]+\.[^\s]+$/;
export const isPrivacyPolicyUrl = (text: string): boolean => PRIVACY_POLICY.test(text);

interface Manifest {
  readonly manifest: {
    readonly publishingInformation: { readonly locales: Readonly<Record<string, unknown>> };
    readonly apis: { readonly custom: { readonly endpoint?: { readonly uri: string } } };
    readonly events?: { readonly endpoint?: { readonly uri: string } };
    readonly privacyAndCompliance: {
      readonly locales?: Readonly<Record<string, { readonly privacyPolicyUrl?: string }>>;
    };
  };
}

/** What ask-cli knows of a project, by its profiles. It writes both files again in every deployment. */
interface Profiles {
  readonly profiles: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface StageOptions {
  /** The project's folder. */
  readonly root: string;
  /** The deployed skill function's ARN; undefined for that of the stage before, if there was any. */
  readonly endpoint?: string | undefined;
  /** Where the deployer's privacy policy stands; undefined for that of the stage before, if there was any. */
  readonly privacyPolicyUrl?: string | undefined;
  /** A skill that exists, where ask-cli has not made it from this folder; undefined for the one it keeps. */
  readonly skillId?: string | undefined;
}

export interface Stage {
  readonly folder: string;
  /** null before the functions are deployed. */
  readonly endpoint: string | null;
  /** null before one is named: the store publishes no skill without it. */
  readonly privacyPolicyUrl: string | null;
}

/**
 * Copies skill-package/ to .ask/skill-package, from where ask-resources.json lets ask-cli deploy, and writes into the copy
 * what is the deployer's own: the endpoint and the address of the privacy policy. ask-cli writes the manifest that it deployed back to its file, so what is kept in git is never its own.
 * @throws LocalDataError where a file of the stage before cannot be read
 */
export function stageSkill({ root, endpoint, privacyPolicyUrl, skillId }: StageOptions): Stage {
  const folder = join(root, '.ask/skill-package');
  const before = jsonOf<Manifest>(join(folder, 'skill.json'))?.manifest;
  const uri = endpoint ?? before?.apis.custom.endpoint?.uri ?? null;
  const [policyBefore] = Object.values(before?.privacyAndCompliance.locales ?? {});
  const policy = privacyPolicyUrl ?? policyBefore?.privacyPolicyUrl ?? null;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'skill-package'), folder, { recursive: true });
  const skill = jsonOf<Manifest>(join(folder, 'skill.json'));
  if (skill !== null) {
    const manifest = withPolicy(withEndpoint(skill.manifest, uri), policy);
    writeJson(join(folder, 'skill.json'), { ...skill, manifest });
  }
  if (skillId !== undefined) keepSkillId(root, skillId);
  return { folder, endpoint: uri, privacyPolicyUrl: policy };
}

function withEndpoint(manifest: Manifest['manifest'], uri: string | null): Manifest['manifest'] {
  const { events, ...rest } = manifest;
  // Events have an endpoint of their own, and none are subscribed to before there is one.
  if (uri === null) return rest;
  const endpoint = { uri };
  return {
    ...rest,
    apis: { custom: { ...rest.apis.custom, endpoint } },
    ...(events && { events: { ...events, endpoint } }),
  };
}

/** One address for every locale. https://developer.amazon.com/en-US/docs/alexa/smapi/skill-manifest.html#privacyandcompliance */
function withPolicy(manifest: Manifest['manifest'], url: string | null): Manifest['manifest'] {
  if (url === null) return manifest;
  const locales = Object.keys(manifest.publishingInformation.locales).map(
    (locale) => [locale, { privacyPolicyUrl: url }] as const,
  );
  return {
    ...manifest,
    privacyAndCompliance: { ...manifest.privacyAndCompliance, locales: Object.fromEntries(locales) },
  };
}

/**
 * The skill that ask-cli made from this folder or was told of; null where it knows none.
 * @throws LocalDataError where its file cannot be read
 */
export function keptSkillId(root: string): string | null {
  const profiles = Object.values(jsonOf<Profiles>(join(root, '.ask/ask-states.json'))?.profiles ?? {});
  const known = profiles.map(({ skillId }) => skillId).find((id) => typeof id === 'string');
  return known ?? null;
}

/** As ask-cli itself keeps it, for every profile of ask-resources.json. */
function keepSkillId(root: string, skillId: string): void {
  const file = join(root, '.ask/ask-states.json');
  const states = jsonOf<Profiles>(file);
  const { profiles = {} } = jsonOf<Profiles>(join(root, 'ask-resources.json')) ?? {};
  const kept = Object.keys(profiles).map((name) => [name, { ...states?.profiles[name], skillId }] as const);
  writeJson(file, {
    askcliStatesVersion: '2020-03-31',
    ...states,
    profiles: { ...states?.profiles, ...Object.fromEntries(kept) },
  });
}

/** @returns null where there is no such file */
function jsonOf<Value>(file: string): Value | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new LocalDataError(`${file} cannot be read.`, { cause: error });
  }
  try {
    return JSON.parse(text) as Value;
  } catch (error) {
    throw new LocalDataError(`${file} is no JSON: mend it or remove it.`, { cause: error });
  }
}

const writeJson = (file: string, value: unknown): void => {
  writeFileSync(file, JSON.stringify(value, null, 2));
};

import {
  type AsyncZipOptions,
  type AsyncZippable,
  unzipSync,
  type ZipOptions,
  type Zippable,
  zipSync,
} from 'fflate';

export * from 'fflate';

type Back<Out> = (error: Error | null, out: Out) => void;
const answer = <Out>(run: () => Out, back: Back<Out>): (() => void) => {
  try {
    back(null, run());
  } catch (error) {
    back(error as Error, undefined as Out);
  }
  return () => undefined;
};

/**
 * The two functions of fflate that the Excel libraries call, done at once. Its own start `blob:` workers, which our
 * content policy forbids: Firefox then never answers. We are in a worker already, so nothing waits for it.
 */
export const zip = (
  files: AsyncZippable,
  options: AsyncZipOptions | Back<Uint8Array>,
  back?: Back<Uint8Array>,
): (() => void) => {
  const done = typeof options === 'function' ? options : (back as Back<Uint8Array>);
  const settings = typeof options === 'function' ? {} : options;
  return answer(() => zipSync(files as Zippable, settings as ZipOptions), done);
};

export const unzip = (
  bytes: Uint8Array,
  options: Parameters<typeof unzipSync>[1] | Back<Record<string, Uint8Array>>,
  back?: Back<Record<string, Uint8Array>>,
): (() => void) => {
  const done = typeof options === 'function' ? options : (back as Back<Record<string, Uint8Array>>);
  return answer(() => unzipSync(bytes, typeof options === 'function' ? undefined : options), done);
};

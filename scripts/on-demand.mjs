// Puts what src/banner-on-demand.ts gives into a function of its own: the browser then compiles and runs it at the first call.
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

/** @type {import('esbuild').Plugin} */
export const onDemand = {
  name: 'on-demand',
  setup({ onLoad, onEnd, initialOptions }) {
    /** @type {import('esbuild').Metafile | undefined} */
    let within;
    onLoad({ filter: /[\\/]src[\\/]banner-on-demand\.ts$/ }, async ({ path }) => {
      const { entryPoints, outdir, plugins = [], ...options } = initialOptions;
      const { outputFiles, metafile, warnings } = await build({
        ...options,
        entryPoints: [join(dirname(path), 'banner.ts')],
        format: 'iife',
        globalName: 'banner',
        write: false,
        metafile: true,
        // Those alone that look at sources: the others write files.
        plugins: plugins.filter(({ name }) => name === 'no-preact-innerhtml'),
      });
      within = metafile;
      const code = outputFiles.map(({ text }) => text).join('');
      return {
        contents: `let made;\nconst make = () => {\n${code}\nreturn banner;\n};\nexport const bannerOnDemand = () => (made ??= make());`,
        watchFiles: Object.keys(metafile.inputs),
        warnings,
      };
    });
    // What is within belongs to the content script, for whoever reads the metafile.
    onEnd(({ metafile }) => {
      const [content] = Object.entries(metafile?.outputs ?? {}).filter(([file]) => file.endsWith('content.js'));
      if (metafile === undefined || within === undefined || content === undefined) return;
      Object.assign(metafile.inputs, within.inputs);
      for (const { inputs } of Object.values(within.outputs)) Object.assign(content[1].inputs, inputs);
    });
  },
};

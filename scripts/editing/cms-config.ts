import type { z } from 'zod';
import type { Chronology } from '../../src/model/chronology.ts';
import { type CollectionName, collections } from '../../src/model/collection.ts';
import { Id } from '../../src/model/id.ts';
import { type CmsField, cmsField, labelOf } from './cms-field.ts';
import { asRead, formatName } from './entry-format.ts';

/** The order of the editor's menu, the field that names a record, and how a new file is called. */
const menu: readonly { name: CollectionName; by: string; slug: string }[] = [
  { name: 'events', by: 'title', slug: '{{date}}-{{title}}' },
  { name: 'sources', by: 'headline', slug: '{{publisher}}-{{published}}-{{headline}}' },
  { name: 'actors', by: 'name', slug: '{{name}}' },
  { name: 'places', by: 'name', slug: '{{name}}' },
  { name: 'publishers', by: 'name', slug: '{{name}}' },
];

const body: CmsField = {
  name: 'body',
  label: 'Text',
  // Plain: an editor with buttons would rewrite what others have written.
  widget: 'text',
  required: false,
};

/**
 * Makes the configuration of Sveltia CMS (https://sveltiacms.app/en/docs): the collections from the
 * schemas that everything else is checked by. Nothing is committed to the published branch: each change
 * becomes a pull request (`editorial_workflow`), from a fork where the editor may not write
 * (`open_authoring`). Sign-in is by a token of the editor's own, so that no other host is needed.
 */
export function cmsConfig(chronology: Chronology, base: string): object {
  const { title, repository = '', branch, folder, site } = chronology;
  const { hostname, pathname } = new URL(repository);
  const host = hostname === 'gitlab.com' ? 'gitlab' : 'github';
  return {
    backend: {
      name: host,
      repo: pathname.slice(1),
      branch,
      auth_methods: ['token'],
      ...(host === 'github' && { open_authoring: true, auth_scope: 'public_repo' }),
    },
    publish_mode: 'editorial_workflow',
    app_title: title,
    ...(site !== undefined && { site_url: new URL(base, site).href }),
    // The editor asks for one; content has no files but text.
    media_folder: `${folder}/articles`,
    media_libraries: { stock_assets: false },
    editor: { preview: false },
    output: { omit_empty_optional_fields: true },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 100 },
    collections: menu.map(({ name, by, slug }) => ({
      name,
      label: labelOf(name),
      folder: `${folder}/${name}`,
      // Its extension comes with the format (see start.ts).
      format: formatName(name),
      identifier_field: by,
      summary: `{{${by}}}`,
      // A file's name is an address for ever.
      slug: {
        template: slug,
        editable: ['create'],
        pattern: [idPattern, 'lower-case letters, digits and single hyphens'],
      },
      delete: false,
      fields: [
        ...Object.entries(collections[name].shape).map(([field, schema]) =>
          cmsField(field, schema as z.ZodType, name),
        ),
        body,
        { name: asRead, widget: 'hidden' },
      ],
    })),
  };
}

const idPattern = String(
  Id.def.checks
    ?.map(({ _zod }) => (_zod.def as { pattern?: RegExp }).pattern?.source)
    .find(Boolean),
);

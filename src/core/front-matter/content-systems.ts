import { normalizeName } from './suggest.ts'

/** Keys of front matter that other systems read, each under the one best known for it: nothing is said of them. */
const keysOf = {
  'Jekyll, Hugo, Eleventy, Astro and most others':
    'title date layout tags tag categories category description excerpt summary slug permalink draft drafts author authors url weight type id status keywords topics topic series',
  Jekyll:
    'redirect_from redirect_to published last_modified_at pin math mermaid toc render_with_liquid header sidebar read_time classes tagline collection defaults',
  Hugo: 'publishDate expiryDate lastmod linkTitle menu menus params outputs cascade headless isCJKLanguage markup resources sitemap translationKey videos audio taxonomies build bookCollapseSection showToc tocopen hideMeta ShowReadingTime',
  Eleventy:
    'eleventyNavigation eleventyExcludeFromCollections eleventyComputed pagination templateEngineOverride dynamicPermalink templateClass',
  Astro:
    'pubDate pubDatetime updatedDate modDatetime heroImage heroImageAlt ogImage featured canonicalURL minutesRead postSlug isDraft',
  Obsidian:
    'aliases alias cssclasses cssclass created modified updated up related parent kanban-plugin excalidraw-plugin banner banner_y obsidianUIMode',
  'Decap and Netlify': 'templateKey featuredimage featuredpost body widget thumbnail listing',
  'Gatsby, Next and Docusaurus':
    'templateKey hide_title hide_table_of_contents sidebar_position sidebar_label sidebar_class_name pagination_next pagination_prev custom_edit_url displayed_sidebar unlisted last_update coverImage ogTitle ogDescription metaTitle metaDescription seo',
  'Ghost and WordPress':
    'feature_image featured_image post_title post_date post_status post_type post_name comment_status custom_excerpt meta_title meta_description og_image og_title og_description twitter_image twitter_title twitter_description canonical_url guid post_id wordpress_id',
  'Pandoc, Quarto and Marp':
    'subtitle abstract bibliography csl format execute output documentclass geometry fontsize theme marp paginate footer class size style transition toc-depth number-sections',
  'MkDocs, Zola and VuePress':
    'template hide icon navbar search aside outline editLink lastUpdated prev next tagline hero features in_search_index sort_by paginate_by taxonomies extra head',
  'Logseq, Zettlr and Foam': 'collapsed heading logseq rating pinned uid uuid zettel',
  Anywhere:
    'comments comment share version license licence copyright cover covers image_alt image_caption banner_image social og twitter cards robots noindex color colour subject email website location place duration event event_date start end time modified_by created_by editor reviewer deadline todo notes note',
  'Swedish notes':
    'titel rubrik underrubrik datum taggar tagg etiketter kategori kategorier beskrivning sammanfattning ingress författare skribent skapad ändrad uppdaterad version ämne ämnen mall omslag anteckning anteckningar kommentar kommentarer utkast granskad godkänd ansvarig klart-senast plats tid',
} as const

const known = new Set(
  Object.values(keysOf).flatMap(keys => keys.split(' ').map(key => normalizeName(key))),
)

/** Whether a key as written is one that a content system reads, or a note that people often add. */
export const isContentSystemKey = (key: string): boolean => known.has(normalizeName(key))

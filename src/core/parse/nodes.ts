import type { Literal, Punctuation, SentenceContent, Symbol as Sign, WhiteSpace, Word } from 'nlcst'

/** A `#hashtag`, with its sign. */
export interface Hashtag extends Literal {
  type: 'HashtagNode'
}
/** An `@account`, with its sign. */
export interface Mention extends Literal {
  type: 'MentionNode'
}
/** A web address. */
export interface Url extends Literal {
  type: 'UrlNode'
}
/** An e-mail address. */
export interface Email extends Literal {
  type: 'EmailNode'
}
/** One emoji, however many characters it takes. */
export interface Emoji extends Literal {
  type: 'EmojiNode'
}

declare module 'nlcst' {
  interface SentenceContentMap {
    hashtag: Hashtag
    mention: Mention
    url: Url
    email: Email
    emoji: Emoji
  }
  interface RootContentMap {
    hashtag: Hashtag
    mention: Mention
    url: Url
    email: Email
    emoji: Emoji
  }
}

/** What the tokeniser gives: everything a sentence may hold. */
export type Leaf = Word | Punctuation | Sign | WhiteSpace | Hashtag | Mention | Url | Email | Emoji
export type LeafType = Leaf['type'] & SentenceContent['type']

/** HtmlService: pages made of files of the project or of text, templates with their scriptlets included. */
import { call } from './bridge.ts';
import { defineClass } from './define.ts';
import { enumFamily } from './enums.ts';
import { exception } from './exception.ts';
import { make } from './objects-made.ts';
import { kindOf, stateOf } from './objects.ts';
import { type BlobState, blobText, makeBlob } from './blob.ts';
import { escapedHtml, evaluated, templateCode } from './template.ts';

interface PageState {
  content: string;
  title: string;
  width?: number;
  height?: number;
  favicon?: string;
  readonly tags: { name: string; content: string }[];
}

function makePage(content: string): object {
  return make('HtmlOutput', { content, title: '', tags: [] });
}

function textOf(source: unknown): string {
  if (source === undefined) return '';
  return kindOf(source) === 'Blob' ? blobText(stateOf<BlobState>(source), 'UTF-8') : String(source);
}

interface TemplateState {
  readonly content: string;
  /** The object that the script holds: variables of the page are properties put onto it. */
  self?: object;
}

function template(content: string): object {
  const state: TemplateState = { content };
  state.self = make('HtmlTemplate', state);
  return state.self;
}

const META = /^(apple-mobile-web-app-capable|google-site-verification|mobile-web-app-capable|viewport)$/;

export function defineHtml(): void {
  defineClass(
    'HTML.HtmlService',
    'HtmlService',
    {
      createHtmlOutput: (_state, source?: unknown) => makePage(textOf(source)),
      createHtmlOutputFromFile: (_state, name: string) => makePage(call('file', name) as string),
      createTemplate: (_state, source: unknown) => template(textOf(source)),
      createTemplateFromFile: (_state, name: string) => template(call('file', name) as string),
      getUserAgent: () => null,
    },
    () => ({ SandboxMode: enumFamily('HTML.SandboxMode'), XFrameOptionsMode: enumFamily('HTML.XFrameOptionsMode') }),
  );
  defineClass<PageState>('HTML.HtmlOutput', 'HtmlOutput', {
    getContent: (page) => page.content,
    setContent: (page, content: string) => {
      page.content = content;
    },
    append: (page, content: string) => {
      page.content += content;
    },
    appendUntrusted: (page, content: string) => {
      page.content += escapedHtml(content);
    },
    clear: (page) => {
      page.content = '';
    },
    getTitle: (page) => page.title,
    setTitle: (page, title: string) => {
      page.title = title;
    },
    getWidth: (page) => page.width ?? null,
    setWidth: (page, width: number) => {
      page.width = width;
    },
    getHeight: (page) => page.height ?? null,
    setHeight: (page, height: number) => {
      page.height = height;
    },
    getFaviconUrl: (page) => page.favicon ?? null,
    setFaviconUrl: (page, url: string) => {
      page.favicon = url;
    },
    addMetaTag: (page, name: string, content: string) => {
      if (!META.test(name)) throw exception(`The meta tag ${name} is not allowed in this context.`);
      page.tags.push({ name, content });
    },
    getMetaTags: (page) => page.tags.map((tag) => make('HtmlOutputMetaTag', tag)),
    // Every page is sandboxed in a frame; both settings are accepted and change nothing (HtmlService, "IFRAME is the only mode").
    setSandboxMode: () => undefined,
    setXFrameOptionsMode: () => undefined,
    getBlob: (page) => makeBlob({ text: page.content, type: 'text/html', name: 'null.html' }),
    asTemplate: (page) => template(page.content),
  });
  defineClass<{ name: string; content: string }>('HTML.HtmlOutputMetaTag', 'HtmlOutputMetaTag', {
    getName: (tag) => tag.name,
    getContent: (tag) => tag.content,
  });
  defineClass<TemplateState>('HTML.HtmlTemplate', 'HtmlTemplate', {
    evaluate: (state) => makePage(evaluated(state.content, { ...state.self })),
    getCode: (state) => templateCode(state.content),
    getRawContent: (state) => state.content,
  });
}

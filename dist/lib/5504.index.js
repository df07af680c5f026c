export const id = 5504;
export const ids = [5504];
export const modules = {
    15504: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            publishIndex: () => (publishIndex)
        });
        var errors = __webpack_require__(37638);
        var documents = __webpack_require__(61063);
        var external_node_crypto_ = __webpack_require__(77598);
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var external_node_stream_ = __webpack_require__(57075);
        var external_node_stream_promises_ = __webpack_require__(46466);
        var external_node_timers_promises_ = __webpack_require__(58500);
        var src_documents = __webpack_require__(35163);
        var invalid_value = __webpack_require__(14566);
        var external_node_util_ = __webpack_require__(57975);
        var version_version = __webpack_require__(35198);
        var state = __webpack_require__(16094);
        ;
        const byText = (left, right) => left < right ? -1 : left > right ? 1 : 0;
        function newestFirst(versions) {
            const read = versions.map((value) => ({ value, version: readable(value.version) }));
            read.sort((left, right) => {
                if (left.version === undefined || right.version === undefined)
                    return (Number(left.version === undefined) - Number(right.version === undefined) ||
                        byText(left.value.version, right.value.version));
                return ((0, version_version.Zy)(right.version, left.version) ||
                    byText(left.value.version, right.value.version));
            });
            return read.map((entry) => entry.value);
        }
        function readable(text) {
            try {
                return (0, version_version.ot)(text);
            }
            catch {
                return undefined;
            }
        }
        function preferredOf(versions) {
            const best = Math.min(...versions.map((version) => (0, state.I)(version.state)));
            return versions.find((version) => (0, state.I)(version.state) === best);
        }
        const targetsOf = (version) => [...new Set(version.binaries.map((binary) => binary.target))].sort(byText);
        const affecting = (version) => version.advisories.filter(({ status, grade }) => (status === 'affected' || status === 'under_investigation') && grade !== 'possible');
        ;
        const LETTERS = {
            build: 'b',
            link: 'l',
            run: 'r',
            test: 't',
        };
        class GraphMaker {
            #specs;
            #isListed;
            #nodes = new Map();
            constructor(specs, isListed) {
                this.#specs = specs;
                this.#isListed = isListed;
            }
            below(root) {
                const start = this.#node(root);
                if (!start)
                    return { nodes: [], edges: [] };
                const places = new Map([[root, 0]]);
                const found = [start];
                const edges = [];
                for (let from = 0; from < found.length; from++) {
                    for (const { hash, kinds } of found[from].needs) {
                        let to = places.get(hash);
                        if (to === undefined) {
                            to = found.push(this.#node(hash)) - 1;
                            places.set(hash, to);
                        }
                        edges.push([from, to, kinds]);
                    }
                }
                return { nodes: found.map((node) => node.shown), edges };
            }
            #node(hash) {
                const known = this.#nodes.get(hash);
                const spec = known ? undefined : this.#specs.get(hash);
                if (!spec)
                    return known;
                const { name, version, external } = spec;
                const shown = {
                    name,
                    version,
                    hash,
                    ...(external && { external }),
                    ...(!this.#isListed(name) && { unlisted: true }),
                };
                const needs = spec.dependencies
                    .filter((to) => this.#specs.has(to.hash))
                    .map((to) => ({
                    hash: to.hash,
                    kinds: to.kinds
                        .map((kind) => LETTERS[kind])
                        .sort()
                        .join(''),
                }));
                const node = { shown, needs };
                this.#nodes.set(hash, node);
                return node;
            }
        }
        ;
        const NONE = [];
        function findLinks(input) {
            const names = new Set(input.packages.map((owner) => owner.name));
            const users = findUsers(input.packages, input.specs);
            const unlisted = new Map();
            const isListed = (name) => names.has(name);
            return {
                isListed,
                graphs: new GraphMaker(input.specs, isListed),
                usersOf: (name) => users.get(name) ?? NONE,
                unlistedBelow: (hash) => findUnlisted(hash, input.specs, names, unlisted),
            };
        }
        function findUsers(packages, specs) {
            const users = new Map();
            for (const owner of packages) {
                for (const name of runtimeNames(owner, specs)) {
                    const known = users.get(name);
                    if (known)
                        known.add(owner.name);
                    else
                        users.set(name, new Set([owner.name]));
                }
            }
            return new Map([...users].map(([name, found]) => [name, [...found].sort(byText)]));
        }
        function runtimeNames(owner, specs) {
            const binaries = preferredOf(owner.versions)?.binaries ?? [];
            return binaries.flatMap((binary) => (specs.get(binary.hash)?.dependencies ?? [])
                .filter(({ kinds }) => kinds.includes('link') || kinds.includes('run'))
                .flatMap(({ hash }) => specs.get(hash)?.name ?? []));
        }
        function findUnlisted(hash, specs, names, known) {
            const found = known.get(hash);
            if (found)
                return found;
            known.set(hash, NONE);
            const spec = specs.get(hash);
            if (!spec)
                return NONE;
            const all = new Set(names.has(spec.name) ? NONE : [spec.name]);
            for (const to of spec.dependencies)
                for (const name of findUnlisted(to.hash, specs, names, known))
                    all.add(name);
            const sorted = all.size === 0 ? NONE : [...all].sort(byText);
            known.set(hash, sorted);
            return sorted;
        }
        ;
        const LIFETIME_DAYS = 14;
        var known_vulnerabilities = __webpack_require__(67508);
        var paths = __webpack_require__(56871);
        ;
        const SCHEMA_VERSION = '1.7.4';
        const advisoryId = ({ mirror }, { package: name, part, id }) => `x_${mirror}-${name}${part === undefined ? '' : `.${part.replaceAll(/[^A-Za-z0-9]+/g, '-')}`}-${id}`;
        function osvAdvisory(site, record) {
            const sure = record.found.filter(({ grade }) => grade !== 'possible');
            const open = sure.filter(known_vulnerabilities.F);
            const over = record.events.findLast(({ kind }) => kind === 'closed');
            if (sure.length === 0 && over === undefined)
                return undefined;
            return {
                schema_version: SCHEMA_VERSION,
                id: advisoryId(site, record),
                published: record.first,
                modified: modifiedAt(record),
                ...(open.length === 0 && over !== undefined && { withdrawn: over.time }),
                upstream: record.aliases,
                summary: record.summary,
                affected: [affectedBy(record, open)],
                references: referencesOf(site, record),
                database_specific: {
                    severity: record.severity.toUpperCase(),
                    ...(record.score !== undefined && { cvss_score: record.score }),
                    ...(record.exploited !== undefined && { known_exploited_since: record.exploited }),
                    source: record.reviewed === undefined ? 'generated' : 'reviewed',
                    registry: site.registry,
                },
            };
        }
        const advisoryFiles = (site, records) => records.flatMap((record) => {
            const advisory = osvAdvisory(site, record);
            return advisory === undefined
                ? []
                : [
                    {
                        path: (0, paths.ZQ)(advisoryId(site, record)),
                        text: `${JSON.stringify(advisory, null, 2)}\n`,
                    },
                ];
        });
        function modifiedAt({ first, found, events, reviewed }) {
            const times = [
                first,
                ...events.map(({ time }) => time),
                ...found.flatMap(({ since, statement }) => [since, ...(statement ? [statement.time] : [])]),
                ...(reviewed ? [reviewed.time] : []),
            ];
            return times.reduce((newest, time) => (Date.parse(time) > Date.parse(newest) ? time : newest));
        }
        function affectedBy(record, open) {
            const { package: name, part, fixed } = record;
            const mended = record.found.some((one) => !(0, known_vulnerabilities.F)(one));
            const events = mended ? undefined : rangeEvents(record);
            return {
                ...(events !== undefined && { ranges: [{ type: 'ECOSYSTEM', events }] }),
                versions: [...new Set(open.map(({ version }) => version))],
                database_specific: {
                    spack: {
                        name,
                        purl: `pkg:spack/${name}`,
                        ...(part !== undefined && { part }),
                        builds: Object.fromEntries(open.map(({ version, hashes }) => [version, hashes])),
                        fixed_upstream: fixed,
                    },
                },
            };
        }
        function rangeEvents({ reviewed, range }) {
            const bounds = reviewed?.range ?? range;
            const ends = bounds.some(({ fixed }) => fixed !== undefined);
            if (bounds.length === 0 || bounds.some(({ after }) => after !== undefined))
                return undefined;
            if (ends && bounds.some(({ last }) => last !== undefined))
                return undefined;
            const events = bounds.flatMap(({ introduced, fixed, last }) => [
                ...(introduced === undefined ? [] : [{ introduced }]),
                ...(fixed === undefined ? [] : [{ fixed }]),
                ...(last === undefined ? [] : [{ last_affected: last }]),
            ]);
            const begins = bounds.some(({ introduced }) => introduced !== undefined);
            return begins ? events : [{ introduced: '0' }, ...events];
        }
        function referencesOf({ url }, { package: name, aliases }) {
            const upstream = aliases.map((id) => ({
                type: 'ADVISORY',
                url: `https://osv.dev/vulnerability/${encodeURIComponent(id)}`,
            }));
            return url === undefined
                ? upstream
                : [...upstream, { type: 'PACKAGE', url: `${url}packages/${encodeURIComponent(name)}/` }];
        }
        ;
        const assets = {
            "graph-picture.js": "// Draws a dependency graph as SVG. Only attributes and text are set, so that names cannot become\n// markup.\n\nimport { layout, Graph } from './dagre.js?v=e7e05da341'\nimport { element } from './page.js?v=e7e05da341'\nimport { walk } from './graph-walk.js?v=e7e05da341'\n\nconst HEIGHT = 30\nconst PADDING = 12\n\nfunction svg                                      (\n  name   ,\n  attributes                                           ,\n  ...children\n)                          {\n  const made = document.createElementNS('http://www.w3.org/2000/svg', name)\n  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))\n  made.append(...children)\n  return made\n}\n\n/**\n * The picture in a box that scrolls. @param title What a screen reader says when it comes to the\n * picture.\n */\nexport function drawPicture(\n  graph                 ,\n  drawn       ,\n  title        ,\n  packages        ,\n)              {\n  const plan = arrange(graph, drawn)\n  const edges = drawn.edges.map((edge) => edgePath(edge, wayOf(plan, edge)))\n  const nodes = drawn.nodes.map((place) =>\n    nodeBox(graph.nodes[place] , place, plan.node(String(place)), packages),\n  )\n  const { width, height } = plan.graph()\n  const picture = svg(\n    'svg',\n    {\n      width: Math.ceil(width),\n      height: Math.ceil(height),\n      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,\n      role: 'group',\n      'aria-label': title,\n    },\n    arrowHead(),\n    ...edges,\n    ...nodes,\n  )\n  walk(picture, nodes, drawn)\n  return element('div', { class: 'graph-scroll' }, picture)\n}\n\nfunction arrange(graph                 , drawn       )        {\n  const plan = new Graph()\n  plan.setGraph({ rankdir: 'LR', nodesep: 10, ranksep: 44, marginx: 6, marginy: 6 })\n  plan.setDefaultEdgeLabel(() => ({}))\n  const widthOf = textMeter()\n  for (const place of drawn.nodes)\n    plan.setNode(String(place), {\n      width: widthOf(graph.nodes[place] ) + PADDING * 2,\n      height: HEIGHT,\n    })\n  for (const edge of drawn.edges) plan.setEdge(String(edge.from), String(edge.to))\n  layout(plan)\n  return plan\n}\n\nconst labelOf = (node      )                                  => [\n  shorten(node.name, 30),\n  shorten(node.version, 14),\n]\n\nconst shorten = (text        , longest        )         =>\n  text.length > longest ? `${text.slice(0, longest - 1)}…` : text\n\n/** Measures as the boxes will be drawn; must agree with `.graph-node` in site.css. */\nfunction textMeter()                         {\n  const context = document.createElement('canvas').getContext('2d')\n  const family = getComputedStyle(document.body).fontFamily\n  return (node) => {\n    const [name, version] = labelOf(node)\n    if (!context) return (name.length + version.length + 1) * 7.5\n    context.font = `600 13px ${family}`\n    const nameWidth = context.measureText(`${name} `).width\n    context.font = `12px ${family}`\n    return Math.ceil(nameWidth + context.measureText(version).width)\n  }\n}\n\nfunction arrowHead()                 {\n  const shape = svg('path', { d: 'M0 1 8 5 0 9z', class: 'graph-arrow' })\n  return svg(\n    'defs',\n    {},\n    svg(\n      'marker',\n      {\n        id: 'arrow',\n        viewBox: '0 0 10 10',\n        refX: 8,\n        refY: 5,\n        markerWidth: 7,\n        markerHeight: 7,\n        orient: 'auto-start-reverse',\n      },\n      shape,\n    ),\n  )\n}\n\n/** From the right side of one box to the left side of the other, around what lies between. */\nfunction wayOf(plan       , edge      )          {\n  const [from, to] = [plan.node(String(edge.from)), plan.node(String(edge.to))]\n  const { points } = plan.edge({ v: String(edge.from), w: String(edge.to) })\n  // Three points are one at each box and the middle between: only longer ways have something to go\n  // around.\n  const bends = points.length > 3 ? points.slice(1, -1) : []\n  return [\n    { x: from.x + from.width / 2, y: from.y },\n    ...bends,\n    { x: to.x - to.width / 2 - 1, y: to.y },\n  ]\n}\n\nfunction edgePath(edge      , points                  )                 {\n  return svg('path', {\n    d: smooth(points),\n    class: edge.buildOnly ? 'graph-edge build' : 'graph-edge',\n    'data-from': edge.from,\n    'data-to': edge.to,\n    'marker-end': 'url(#arrow)',\n  })\n}\n\n/**\n * A curve that leaves and arrives level, bent at the middles between the points that the layout\n * gives.\n */\nfunction smooth(points                  )         {\n  const at = ({ x, y }       )         => `${x.toFixed(1)} ${y.toFixed(1)}`\n  const bends = points.slice(1).map((to, before) => {\n    const from = points[before]\n    const middle = (from.x + to.x) / 2\n    return `C${at({ x: middle, y: from.y })} ${at({ x: middle, y: to.y })} ${at(to)}`\n  })\n  return `M${at(points[0] )}${bends.join('')}`\n}\n\nfunction nodeBox(\n  node      ,\n  place        ,\n  { x, y, width }                                         ,\n  packages        ,\n)                            {\n  const [name, version] = labelOf(node)\n  const left = x - width / 2\n  const parts = [\n    svg('rect', { x: left, y: y - HEIGHT / 2, width, height: HEIGHT, rx: 6 }),\n    svg(\n      'text',\n      { x: left + PADDING, y: y + 4.5 },\n      svg('tspan', { class: 'graph-name' }, `${name} `),\n      svg('tspan', { class: 'graph-version' }, version),\n    ),\n    svg('title', {}, `${node.name} ${node.version}${node.external ? ', from the system' : ''}`),\n  ]\n  const look = `graph-node${place === 0 ? ' root' : ''}${node.external ? ' external' : ''}`\n  const shared = {\n    class: look,\n    'data-place': place,\n    tabindex: place === 0 ? 0 : -1,\n    'aria-label': `${node.name} ${node.version}`,\n  }\n  return node.unlisted\n    ? svg('g', { ...shared, role: 'img' }, ...parts)\n    : svg('a', { ...shared, href: `${packages}${encodeURIComponent(node.name)}/` }, ...parts)\n}\n",
            "graph-walk.js": "// Goes through a drawn graph by keys and pointer.\n\n/**\n * One stop for the Tab key; arrow keys go on from there. What a package touches is lit while it has\n * the focus or the pointer.\n */\nexport function walk(picture               , nodes                       , drawn       )       {\n  const byPlace = new Map(nodes.map((node) => [Number(node.dataset['place']), node]))\n  const placeOf = (event       )                     => {\n    const node =\n      event.target instanceof Element ? event.target.closest            ('.graph-node') : null\n    return node ? Number(node.dataset['place']) : undefined\n  }\n  const light = (place                    )       => lightUp(picture, place)\n  picture.addEventListener('keydown', (event) => {\n    const place = placeOf(event)\n    const to = place === undefined ? undefined : neighbour(event.key, place, drawn, nodes)\n    if (to === undefined) return\n    event.preventDefault()\n    for (const node of nodes) node.setAttribute('tabindex', node === byPlace.get(to) ? '0' : '-1')\n    byPlace.get(to) .focus()\n  })\n  picture.addEventListener('focusin', (event) => light(placeOf(event)))\n  picture.addEventListener('focusout', () => light(undefined))\n  picture.addEventListener('pointerover', (event) => light(placeOf(event)))\n  picture.addEventListener('pointerleave', () => light(undefined))\n}\n\n/**\n * Right: the first it needs; left: the first that needs it; up and down: the next in the same\n * column.\n */\nfunction neighbour(\n  key        ,\n  place        ,\n  { edges }       ,\n  nodes                       ,\n)                     {\n  if (key === 'ArrowRight') return edges.find((edge) => edge.from === place)?.to\n  if (key === 'ArrowLeft') return edges.find((edge) => edge.to === place)?.from\n  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined\n  const boxes = nodes.map((node) => ({\n    place: Number(node.dataset['place']),\n    box: (node                      ).getBBox(),\n  }))\n  const here = boxes.find((one) => one.place === place) .box\n  const middle = here.x + here.width / 2\n  const column = boxes\n    .filter(({ box }) => Math.abs(box.x + box.width / 2 - middle) < 20)\n    .sort((a, b) => a.box.y - b.box.y)\n  const at = column.findIndex((one) => one.place === place)\n  return column[key === 'ArrowUp' ? at - 1 : at + 1]?.place\n}\n\nfunction lightUp(picture               , place                    )       {\n  picture.classList.toggle('lit', place !== undefined)\n  const near = new Set([place])\n  for (const edge of picture.querySelectorAll                ('.graph-edge')) {\n    const [from, to] = [Number(edge.dataset['from']), Number(edge.dataset['to'])]\n    const touches = from === place || to === place\n    edge.classList.toggle('on', touches)\n    if (touches) near.add(from).add(to)\n  }\n  for (const node of picture.querySelectorAll            ('.graph-node'))\n    node.classList.toggle('on', near.has(Number(node.dataset['place'])))\n}\n",
            "graph.js": "// The dependency graph of a version: a picture that can be walked with the arrow keys, and the same\n// as a list.\n\nimport { drawPicture } from './graph-picture.js?v=e7e05da341'\nimport { element } from './page.js?v=e7e05da341'\nimport { drawnOf,            } from './reduce.js?v=e7e05da341'\n\n/** More than this is no picture any more: the list stands alone then. */\nconst LARGEST = 200\n\n/** Fills a `.graph` element from the document that it names. */\nexport async function showGraph(place             )                {\n  const answer = await fetch(place.dataset['document'] )\n  if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`)\n  const version = (await answer.json())\n  const picture = element('div', { class: 'graph-picture' })\n  const { controls, chosen } = makeControls(version, () => redraw())\n  const redraw = ()       => {\n    const { binary, withBuild } = chosen()\n    const drawn = drawnOf(binary.dependencies, withBuild)\n    picture.replaceChildren(...contentOf(binary, version, drawn, place.dataset['packages'] ))\n    // The package itself is on the left; a narrow screen starts there.\n    picture.querySelector('.graph-scroll')?.scrollTo(0, 0)\n  }\n  place.replaceChildren(controls, picture)\n  redraw()\n}\n\nfunction makeControls(\n  version                 ,\n  changed            ,\n)                                                  {\n  const build = element('input', { type: 'checkbox' })\n  const binaries = element(\n    'select',\n    {},\n    ...version.binaries.map((binary, place) =>\n      element(\n        'option',\n        { value: String(place) },\n        `${binary.target} ${binary.os} /${binary.hash.slice(0, 7)}`,\n      ),\n    ),\n  )\n  const controls = element(\n    'div',\n    { class: 'graph-controls' },\n    element('label', { class: 'check' }, build, ' with what only the build needs'),\n  )\n  if (version.binaries.length > 1)\n    controls.append(element('label', { class: 'picker' }, element('span', {}, 'Binary'), binaries))\n  controls.addEventListener('input', changed)\n  return {\n    controls,\n    chosen: () => ({\n      binary: version.binaries[Number(binaries.value)] ?? version.binaries[0] ,\n      withBuild: build.checked,\n    }),\n  }\n}\n\nfunction contentOf(\n  binary                ,\n  version                 ,\n  drawn       ,\n  packages        ,\n)                {\n  const list = listOf(binary, drawn, packages)\n  if (drawn.nodes.length === 1)\n    return [element('p', { class: 'note' }, 'It needs nothing to link or to run.')]\n  if (drawn.nodes.length > LARGEST)\n    return [\n      element('p', { class: 'note' }, `${drawn.nodes.length} packages are too many for a picture.`),\n      list,\n    ]\n  const title = `Dependencies of ${version.name} ${version.version}: ${drawn.nodes.length - 1} packages. Arrow keys walk from package to package, Enter opens one. The list below says the same.`\n  const notes = [\n    drawn.edges.some((edge) => edge.buildOnly) ? 'Dashed: only to build.' : '',\n    drawn.implied > 0 ? 'Arrows that follow from longer ways are left out.' : '',\n  ]\n  return [\n    drawPicture(binary.dependencies, drawn, title, packages),\n    element('p', { class: 'note' }, notes.join(' ').trim()),\n    list,\n  ]\n}\n\nfunction listOf(\n  { dependencies: graph }                ,\n  drawn       ,\n  packages        ,\n)              {\n  const inside = new Set(drawn.nodes)\n  const items = drawn.nodes.map((place) => {\n    const node = graph.nodes[place]\n    const needs = graph.edges\n      .filter(([from, to]) => from === place && inside.has(to))\n      .map(([, to]) => graph.nodes[to] .name)\n    const name = node.unlisted\n      ? node.name\n      : element('a', { href: `${packages}${encodeURIComponent(node.name)}/` }, node.name)\n    return element(\n      'li',\n      {},\n      name,\n      ` ${node.version}`,\n      node.external ? ', from the system' : '',\n      needs.length > 0 ? `, needs ${needs.join(', ')}` : '',\n    )\n  })\n  return element(\n    'details',\n    { class: 'graph-list' },\n    element('summary', {}, 'The graph as a list'),\n    element('ul', {}, ...items),\n  )\n}\n",
            "home.js": "// The start page: search as you type, filters, results, and all of it in the address so that it can\n// be shared.\n\nimport { element, say } from './page.js?v=e7e05da341'\nimport { find, nearest, prepare, wordsOf,                        } from './search.js?v=e7e05da341'\n\nconst STEP = 30\n\nconst form = document.querySelector                 ('#search')\nconst results = document.querySelector                  ('#results')\nconst field = form.querySelector                  ('#q')\nconst clear = form.querySelector                   ('.clear')\nconst more = document.querySelector                   ('#more')\nconst icons = new Map(\n  [...form.querySelectorAll('.chip')].map((chip) => [\n    chip.querySelector('input') .value,\n    chip.querySelector('svg') ,\n  ]),\n)\n\nlet shown                   = []\nlet later\n\nasync function load()                  {\n  const answer = await fetch(form.dataset['index'] )\n  if (!answer.ok) throw new Error(`${answer.status}`)\n  const index = (await answer.json())\n  return { index, entries: prepare(index) }\n}\n\nfunction fillPickers({ index }        )       {\n  const words = { license: index.licenses, target: index.targets, tag: index.tags }\n  for (const [name, options] of Object.entries(words)) {\n    const picker = select(name)\n    picker.append(\n      ...options.map((word, place) => element('option', { value: String(place) }, word)),\n    )\n    picker.closest('label') .hidden = options.length === 0\n  }\n  form.querySelector             ('.filters') .hidden = false\n}\n\nconst select = (name        )                    =>\n  form.elements.namedItem(name)\n\nconst placeOf = (name        )         =>\n  select(name).value === '' ? -1 : Number(select(name).value)\n\nconst checkedStates = ()           =>\n  [...form.querySelectorAll                  ('input[name=state]:checked')].map((box) => box.value)\n\nfunction queryOf({ index }        )        {\n  return {\n    words: wordsOf(field.value),\n    states: checkedStates().map((state) => index.states.indexOf(state)),\n    license: placeOf('license'),\n    target: placeOf('target'),\n    tag: placeOf('tag'),\n  }\n}\n\nfunction show(loaded        )       {\n  const query = queryOf(loaded)\n  shown = find(loaded.entries, query)\n  results .replaceChildren(...shown.slice(0, STEP).map((entry) => row(entry, loaded.index, query)))\n  more .hidden = shown.length <= STEP\n  showCount(loaded, query)\n  clearTimeout(later)\n  later = setTimeout(() => settle(loaded), 400)\n}\n\nfunction showCount({ entries }        , query       )       {\n  const total = entries.length.toLocaleString('en-US')\n  const text =\n    shown.length === entries.length\n      ? `${total} packages`\n      : `${shown.length.toLocaleString('en-US')} of ${total} packages`\n  document.querySelector('#count') .textContent =\n    entries.length === 1 ? text.replace('packages', 'package') : text\n  const filtered =\n    query.states.length > 0 || query.license >= 0 || query.target >= 0 || query.tag >= 0\n  clear.hidden = !filtered\n  document.querySelector             ('#nothing') .hidden = shown.length > 0\n}\n\n/**\n * What can wait until the typing pauses: the address, the nearest names, and what screen readers\n * say.\n */\nfunction settle({ index, entries }        )       {\n  remember(index)\n  const place = document.querySelector('#nearest')\n  place.replaceChildren()\n  if (shown.length === 0)\n    place.append(...suggestions(nearest(entries, wordsOf(field.value).join('-'))))\n  say(document.querySelector('#count') .textContent)\n}\n\nfunction suggestions(names                   )                    {\n  if (names.length === 0) return ['Try fewer words, or clear the filters.']\n  const links = names.flatMap((name, at) => [\n    at > 0 ? ', ' : '',\n    element('a', { href: `?q=${encodeURIComponent(name)}` }, name),\n  ])\n  return ['Did you mean ', ...links, '?']\n}\n\n/**\n * A result. When states are filtered, it shows the newest version of those states, else the\n * preferred one.\n */\nfunction row(entry       , index             , query       )                {\n  const [name, folder, description, license, , , versions] = entry.row\n  const [place, version] = versions.find(\n    ([state]) => query.states.length === 0 || query.states.includes(state),\n  ) ?? [-1, '']\n  const state = index.states[place]\n  const link = element(\n    'a',\n    { class: 'row', href: `packages/${folder || name}/` },\n    element('span', { class: 'row-name' }, name),\n    ' ',\n    element('span', { class: 'row-version' }, version),\n    ' ',\n  )\n  if (state !== undefined)\n    link.append(\n      element('span', { class: `badge ${state}` }, icons.get(state)?.cloneNode(true) ?? '', state),\n      ' ',\n    )\n  link.append(element('span', { class: 'row-text' }, description), ' ')\n  if (license >= 0) link.append(element('span', { class: 'row-license' }, index.licenses[license] ))\n  return element('li', {}, link)\n}\n\n/**\n * Writes the search into the address, by words, not by places: these change from index to index.\n */\nfunction remember(index             )       {\n  const search = new URLSearchParams()\n  if (field.value.trim() !== '') search.set('q', field.value.trim())\n  for (const state of checkedStates()) search.append('state', state)\n  const words = { license: index.licenses, target: index.targets, tag: index.tags }\n  for (const [name, options] of Object.entries(words))\n    if (placeOf(name) >= 0) search.set(name, options[placeOf(name)] )\n  const address = search.size > 0 ? `?${search}` : location.pathname\n  history.replaceState(null, '', address)\n}\n\nfunction recall(index             )       {\n  const search = new URLSearchParams(location.search)\n  // What was typed while the index was loading wins.\n  if (field.value === '') field.value = (search.get('q') ?? '').slice(0, 200)\n  const states = search.getAll('state')\n  for (const box of form.querySelectorAll                  ('input[name=state]'))\n    box.checked = states.includes(box.value)\n  const words = { license: index.licenses, target: index.targets, tag: index.tags }\n  for (const [name, options] of Object.entries(words)) {\n    const place = options.indexOf(search.get(name) ?? '')\n    select(name).value = place < 0 ? '' : String(place)\n  }\n}\n\nfunction listen(loaded        )       {\n  form.addEventListener('input', () => show(loaded))\n  clear.addEventListener('click', () => {\n    for (const box of form.querySelectorAll                  ('input[name=state]'))\n      box.checked = false\n    for (const picker of form.querySelectorAll('select')) picker.value = ''\n    show(loaded)\n    field.focus()\n  })\n  more .addEventListener('click', () => {\n    const from = results .childElementCount\n    results .append(\n      ...shown\n        .slice(from, from + STEP * 3)\n        .map((entry) => row(entry, loaded.index, queryOf(loaded))),\n    )\n    more .hidden = results .childElementCount >= shown.length\n    results .children[from]?.querySelector('a')?.focus()\n  })\n}\n\nform.addEventListener('submit', (event) => {\n  event.preventDefault()\n  results?.querySelector('a')?.focus()\n})\ndocument.addEventListener('keydown', (event) => {\n  const typing =\n    event.target instanceof HTMLElement && event.target.closest('input, select, textarea')\n  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return\n  event.preventDefault()\n  field.focus()\n})\n\nif (results) {\n  try {\n    const loaded = await load()\n    fillPickers(loaded)\n    recall(loaded.index)\n    listen(loaded)\n    if (field.value !== '' || location.search !== '') show(loaded)\n    else {\n      shown = loaded.entries\n      more .hidden = loaded.entries.length <= results.childElementCount\n    }\n  } catch (error) {\n    console.warn('The search index did not load.', error)\n    document\n      .querySelector('#count')\n      .replaceChildren(\n        'The search did not load. ',\n        element('a', { href: 'all/' }, 'See all packages'),\n      )\n  }\n}\n",
            "icon.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\" fill=\"none\" stroke=\"#0e7c7b\" stroke-width=\"1.5\" stroke-linejoin=\"round\"><path d=\"M8 1.5 14 4.8v6.4L8 14.5 2 11.2V4.8z\" fill=\"#d9f0ee\"/><path d=\"M2 4.8 8 8l6-3.2M8 8v6.5\"/></svg>\n",
            "package.js": "// The page of a package: opens the version that the address names and draws graphs when they come\n// into view.\nimport './page.js?v=e7e05da341'\n\n/**\n * Opens the folded version that the address points to; a folded one is not scrolled to otherwise.\n */\nfunction openNamed()       {\n  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)))\n  if (!(named instanceof HTMLDetailsElement)) return\n  named.open = true\n  named.scrollIntoView()\n}\n\nconst observer = new IntersectionObserver(\n  (seen) => {\n    for (const { isIntersecting, target } of seen) {\n      if (!isIntersecting) continue\n      observer.unobserve(target)\n      void draw(target               )\n    }\n  },\n  { rootMargin: '200px' },\n)\n\n/** The graph's code and the layout library are loaded only by those who look at a graph. */\nasync function draw(place             )                {\n  try {\n    const { showGraph } = await import('./graph.js?v=e7e05da341')\n    await showGraph(place)\n  } catch (error) {\n    console.warn('The graph could not be drawn.', error)\n    place.textContent = 'The graph could not be loaded.'\n  }\n}\n\ndocument.querySelectorAll('.graph').forEach((place) => observer.observe(place))\naddEventListener('hashchange', openNamed)\nopenNamed()\n",
            "page.js": "// What every page has: the theme button, the copy buttons, and a voice for screen readers.\n\n/** Has a screen reader say something, politely. */\nexport function say(text        )       {\n  const place = document.querySelector('#said')\n  if (place) place.textContent = text\n}\n\n/** Makes an element with attributes and children; text goes in as text. */\nexport function element                                       (\n  name   ,\n  attributes                                   = {},\n  ...children\n)                           {\n  const made = document.createElement(name)\n  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)\n  made.append(...children)\n  return made\n}\n\nconst THEMES = ['system', 'light', 'dark']\n\nfunction themeNow()        {\n  const set = document.documentElement.dataset['theme']\n  return set === 'light' || set === 'dark' ? set : 'system'\n}\n\nfunction setTheme(theme       )       {\n  if (theme === 'system') delete document.documentElement.dataset['theme']\n  else document.documentElement.dataset['theme'] = theme\n  try {\n    if (theme === 'system') localStorage.removeItem('theme')\n    else localStorage.setItem('theme', theme)\n  } catch {\n    // Storage is closed: the choice lasts for this page.\n  }\n}\n\nfunction startTheme(button                   )       {\n  const label = button.querySelector('span')\n  const show = ()       => {\n    label.textContent = `Theme: ${themeNow()}`\n  }\n  button.addEventListener('click', () => {\n    setTheme(THEMES[(THEMES.indexOf(themeNow()) + 1) % THEMES.length] )\n    show()\n    say(`Theme: ${themeNow()}`)\n  })\n  show()\n  button.hidden = false\n}\n\nfunction startCopy(button                   )       {\n  const label = button.querySelector('span') ?? button\n  button.addEventListener(\n    'click',\n    () =>\n      void copy(button).then((done) => {\n        label.textContent = done ? 'Copied' : 'Press Ctrl+C'\n        say(done ? 'Copied' : 'Selected. Press Control C to copy.')\n        setTimeout(() => (label.textContent = 'Copy'), 2000)\n      }),\n  )\n  button.hidden = false\n}\n\n/** Copies what a button is for; where that is forbidden, selects it. */\nasync function copy(button                   )                   {\n  const code = (button.closest('.copyable') ?? button.parentElement ).querySelector('code')\n  try {\n    await navigator.clipboard.writeText(button.dataset['copy'] ?? code.textContent)\n    return true\n  } catch {\n    select(code)\n    return false\n  }\n}\n\n/**\n * Pages that were not served over TLS may not write to the clipboard: the text is selected instead.\n */\nfunction select(target         )       {\n  const range = document.createRange()\n  range.selectNodeContents(target)\n  const selection = getSelection()\n  selection?.removeAllRanges()\n  selection?.addRange(range)\n}\n\nconst theme = document.querySelector                   ('button.theme')\nif (theme) startTheme(theme)\ndocument.querySelectorAll                   ('button.copy').forEach(startCopy)\n",
            "reduce.js": "// What is drawn of a dependency graph. Pure, so that it is tested without a browser.\n\n/** An edge: from, to (places of nodes), and whether it is only needed to build. */\n\n/**\n * The nodes that are reached from the first one, and the edges between them that do not follow from\n * others.\n */\n\n/**\n * Chooses what to draw: with or without what is only needed to build, and without edges that follow\n * from longer ways (transitive reduction), which would hide the shape. The lists beside the picture\n * name all of them.\n */\nexport function drawnOf(graph                 , withBuild         )        {\n  const edges = graph.edges\n    .map(([from, to, kinds]) => ({ from, to, buildOnly: !/[lr]/.test(kinds) }))\n    .filter((edge) => withBuild || !edge.buildOnly)\n  const next = Map.groupBy(edges, (edge) => edge.from)\n  const nodes = reach([0], next)\n  const inside = edges.filter((edge) => nodes.has(edge.from))\n  const kept = inside.filter((edge) => !follows(edge, next))\n  return {\n    nodes: [...nodes].sort((a, b) => a - b),\n    edges: kept,\n    implied: inside.length - kept.length,\n  }\n}\n\nfunction reach(from                   , next                                      )              {\n  const found = new Set(from)\n  for (const node of found) for (const edge of next.get(node) ?? []) found.add(edge.to)\n  return found\n}\n\nfunction follows(edge      , next                                      )          {\n  const others = (next.get(edge.from) ?? [])\n    .filter((other) => other.to !== edge.to)\n    .map((other) => other.to)\n  return reach(others, next).has(edge.to)\n}\n",
            "search.js": "// Search over all packages: pure, so that it is tested without a browser. A plain scan of 10,000\n// names and sentences takes a few milliseconds, less than an inverted index takes to load.\n\n/** A package as the search sees it. */\n\n/** What was asked for: words, and the filters by their places in the index; -1 for any. */\n\n/** Prepares the rows, once: everything in lower case. */\nexport function prepare(index             )          {\n  return index.rows.map((row) => ({\n    row,\n    name: row[0].toLowerCase().replaceAll('_', '-'),\n    tags: ` ${row[4]\n      .map((tag) => index.tags[tag])\n      .join(' ')\n      .toLowerCase()} `,\n    text: ` ${row[2].toLowerCase()}`,\n  }))\n}\n\n/** The words of what somebody typed. A version (`zlib@1.3`) does not count. */\nexport const wordsOf = (typed        )           =>\n  typed\n    .toLowerCase()\n    .replaceAll('_', '-')\n    .replace(/@\\S*/g, '')\n    .split(/\\s+/)\n    .filter((word) => word !== '')\n\n/** The entries that fit all words and filters, best first. */\nexport function find(entries                  , query       )          {\n  const found                                    = []\n  for (const entry of entries) {\n    if (!passes(entry.row, query)) continue\n    const score = scoreOf(entry, query.words)\n    if (score >= 0) found.push({ entry, score })\n  }\n  if (query.words.length > 0)\n    found.sort(\n      (a, b) =>\n        b.score - a.score ||\n        a.entry.name.length - b.entry.name.length ||\n        (a.entry.name < b.entry.name ? -1 : 1),\n    )\n  return found.map((one) => one.entry)\n}\n\nfunction passes(row           , { states, license, target, tag }       )          {\n  return (\n    (license < 0 || row[3] === license) &&\n    (tag < 0 || row[4].includes(tag)) &&\n    (target < 0 || row[5].includes(target)) &&\n    (states.length === 0 || row[6].some(([state]) => states.includes(state)))\n  )\n}\n\nfunction scoreOf(entry       , words                   )         {\n  let sum = 0\n  for (const word of words) {\n    const score = scoreOfWord(entry, word)\n    if (score < 0) return -1\n    sum += score\n  }\n  return sum\n}\n\n/**\n * Names count more than tags, tags more than descriptions; whole words more than beginnings, these\n * more than middles.\n */\nfunction scoreOfWord({ name, tags, text }       , word        )         {\n  const at = name.indexOf(word)\n  if (at === 0) return name.length === word.length ? 100 : name[word.length] === '-' ? 85 : 80\n  if (at > 0) {\n    const inside = name.indexOf(`-${word}`)\n    if (inside < 0) return 40\n    return inside + 1 + word.length === name.length ? 75 : 60\n  }\n  if (tags.includes(` ${word} `)) return 30\n  if (text.includes(` ${word}`)) return 20\n  return text.includes(word) ? 10 : -1\n}\n\n/** At most three names that differ from `word` by two typing mistakes or fewer, nearest first. */\nexport function nearest(entries                  , word        )           {\n  if (word.length < 3) return []\n  const close = entries.flatMap((entry) => {\n    if (Math.abs(entry.name.length - word.length) > 2) return []\n    const distance = distanceOf(word, entry.name)\n    return distance <= 2 ? [{ name: entry.row[0], distance }] : []\n  })\n  return close\n    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))\n    .slice(0, 3)\n    .map((one) => one.name)\n}\n\n/**\n * Levenshtein distance over one row,\n * https://en.wikipedia.org/wiki/Levenshtein_distance#Iterative_with_two_matrix_rows\n */\nfunction distanceOf(left        , right        )         {\n  const row = Array.from({ length: right.length + 1 }, (_, at) => at)\n  for (let i = 1; i <= left.length; i++) {\n    let corner = row[0]\n    row[0] = i\n    for (let j = 1; j <= right.length; j++) {\n      const above = row[j]\n      row[j] = Math.min(above + 1, row[j - 1]  + 1, corner + (left[i - 1] === right[j - 1] ? 0 : 1))\n      corner = above\n    }\n  }\n  return row[right.length]\n}\n",
            "site.css": "/* Colours: each pair of text and ground has a contrast of 4.5 or more in both themes. */\n:root {\n  color-scheme: light dark;\n  --ground: light-dark(#ffffff, #14171a);\n  --raised: light-dark(#f6f8f8, #1b1f23);\n  --line: light-dark(#dfe4e6, #2c3238);\n  --edge: light-dark(#7b858c, #737d86);\n  --text: light-dark(#1a2024, #e4e8ea);\n  --soft: light-dark(#566067, #a3adb4);\n  --accent: light-dark(#0b6b6a, #5fc9c3);\n  --accent-ground: light-dark(#e3f3f2, #12302f);\n  --approved: light-dark(#17693a, #74d39a);\n  --approved-ground: light-dark(#e4f4ea, #15301f);\n  --pending: light-dark(#80500a, #e6b765);\n  --pending-ground: light-dark(#fbf0dc, #352814);\n  --unreviewed: light-dark(#525c64, #aab4bb);\n  --unreviewed-ground: light-dark(#eef1f2, #262b30);\n  --rejected: light-dark(#a8321f, #f09a86);\n  --rejected-ground: light-dark(#fbe9e5, #3a1d17);\n  --removed: light-dark(#86195b, #ea9bcb);\n  --removed-ground: light-dark(#f9e6f1, #351628);\n  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif;\n  --mono:\n    ui-monospace, 'SF Mono', 'Cascadia Code', 'JetBrains Mono', Menlo, Consolas, 'Liberation Mono',\n    monospace;\n}\n:root[data-theme='light'] {\n  color-scheme: light;\n}\n:root[data-theme='dark'] {\n  color-scheme: dark;\n}\n\n*,\n::before,\n::after {\n  box-sizing: border-box;\n}\n[hidden] {\n  display: none !important;\n}\nhtml {\n  scroll-padding-top: 1rem;\n  -webkit-text-size-adjust: 100%;\n  text-size-adjust: 100%;\n}\nbody {\n  margin: 0;\n  min-height: 100vh;\n  display: flex;\n  flex-direction: column;\n  background: var(--ground);\n  color: var(--text);\n  font: 1rem/1.6 var(--sans);\n}\nmain {\n  flex: 1;\n  padding-bottom: 4rem;\n}\n.wide {\n  width: 100%;\n  max-width: 70rem;\n  margin-inline: auto;\n  padding-inline: 1.5rem;\n}\nh1,\nh2,\nh3,\nh4 {\n  line-height: 1.25;\n  text-wrap: balance;\n  overflow-wrap: anywhere;\n}\nh1 {\n  margin: 2.5rem 0 0.75rem;\n  font-size: 2rem;\n  letter-spacing: -0.02em;\n}\nh2 {\n  margin: 2.5rem 0 1rem;\n  font-size: 1.25rem;\n  letter-spacing: -0.01em;\n}\nh3 {\n  margin: 0;\n  font-size: 1rem;\n}\nh4 {\n  margin: 1.75rem 0 0.5rem;\n  font-size: 0.875rem;\n  color: var(--soft);\n  font-weight: 600;\n}\np,\nul,\nol,\ndl {\n  margin: 0 0 1rem;\n}\na {\n  color: var(--accent);\n  text-decoration-thickness: 1px;\n  text-underline-offset: 0.2em;\n}\na:hover {\n  text-decoration-thickness: 2px;\n}\n:focus-visible {\n  outline: 2px solid var(--accent);\n  outline-offset: 2px;\n  border-radius: 4px;\n}\ncode,\npre,\nkbd {\n  font-family: var(--mono);\n  font-size: 0.875em;\n}\n.lead {\n  max-width: 44rem;\n  font-size: 1.125rem;\n  color: var(--soft);\n  overflow-wrap: anywhere;\n  text-wrap: pretty;\n}\n.lead code {\n  overflow-wrap: anywhere;\n}\n.note {\n  color: var(--soft);\n  font-size: 0.875rem;\n}\n.icon {\n  width: 1em;\n  height: 1em;\n  flex: none;\n  fill: none;\n  stroke: currentColor;\n  stroke-width: 1.5;\n  stroke-linecap: round;\n  stroke-linejoin: round;\n}\n.unseen {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  margin: -1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n  white-space: nowrap;\n}\n.skip {\n  position: absolute;\n  left: 1rem;\n  top: -4rem;\n  padding: 0.5rem 1rem;\n  background: var(--ground);\n  border: 1px solid var(--line);\n  border-radius: 6px;\n  z-index: 2;\n}\n.skip:focus {\n  top: 0.75rem;\n}\nbutton {\n  font: inherit;\n  color: inherit;\n  cursor: pointer;\n}\n.quiet {\n  display: inline-flex;\n  align-items: center;\n  gap: 0.4rem;\n  padding: 0.25rem 0.6rem;\n  font-size: 0.875rem;\n  color: var(--soft);\n  background: none;\n  border: 1px solid transparent;\n  border-radius: 6px;\n}\n.quiet:hover {\n  color: var(--text);\n  border-color: var(--line);\n  background: var(--ground);\n}\n\n/* Frame */\n.top {\n  border-bottom: 1px solid var(--line);\n}\n.top .wide {\n  display: flex;\n  align-items: center;\n  gap: 1.5rem;\n  min-height: 3.5rem;\n}\n.home {\n  display: flex;\n  align-items: center;\n  gap: 0.6rem;\n  min-width: 0;\n  color: inherit;\n  font-weight: 600;\n  text-decoration: none;\n}\n.home span {\n  overflow: hidden;\n  text-overflow: ellipsis;\n  white-space: nowrap;\n}\n.home .icon {\n  width: 1.375rem;\n  height: 1.375rem;\n  color: var(--accent);\n  stroke-width: 1.2;\n}\n.top nav {\n  display: flex;\n  gap: 0.25rem;\n  margin-left: auto;\n}\n.top nav a {\n  padding: 0.25rem 0.6rem;\n  border-radius: 6px;\n  color: var(--soft);\n  text-decoration: none;\n  font-size: 0.9375rem;\n}\n.top nav a:hover {\n  color: var(--text);\n}\n.top nav a[aria-current] {\n  color: var(--text);\n  background: var(--raised);\n}\nfooter {\n  padding-block: 1.5rem 2rem;\n  color: var(--soft);\n  font-size: 0.875rem;\n}\nfooter p {\n  margin: 0;\n  padding-top: 1.5rem;\n  border-top: 1px solid var(--line);\n}\n\n/* Badges: icon and word, colour last */\n.badge {\n  display: inline-flex;\n  align-items: center;\n  gap: 0.35em;\n  padding: 0.1em 0.6em 0.1em 0.45em;\n  border-radius: 99px;\n  font-size: 0.8125rem;\n  font-weight: 500;\n  line-height: 1.5;\n  white-space: nowrap;\n}\n.approved {\n  --tone: var(--approved);\n  --tone-ground: var(--approved-ground);\n}\n.pending {\n  --tone: var(--pending);\n  --tone-ground: var(--pending-ground);\n}\n.unreviewed {\n  --tone: var(--unreviewed);\n  --tone-ground: var(--unreviewed-ground);\n}\n.rejected {\n  --tone: var(--rejected);\n  --tone-ground: var(--rejected-ground);\n}\n.removed {\n  --tone: var(--removed);\n  --tone-ground: var(--removed-ground);\n}\n.badge {\n  color: var(--tone);\n  background: var(--tone-ground);\n}\n\n/* Search */\n.hero {\n  padding-top: 1.5rem;\n}\n.hero h1 {\n  font-size: clamp(1.75rem, 1.2rem + 2.5vw, 2.75rem);\n  letter-spacing: -0.03em;\n}\n.hero .lead {\n  margin-bottom: 2rem;\n}\n.field {\n  position: relative;\n  display: flex;\n  align-items: center;\n}\n.field .icon {\n  position: absolute;\n  left: 1.1rem;\n  width: 1.125rem;\n  height: 1.125rem;\n  color: var(--soft);\n  pointer-events: none;\n}\n.field input {\n  width: 100%;\n  padding: 0.8rem 3.25rem;\n  font: inherit;\n  font-size: 1.125rem;\n  color: inherit;\n  background: var(--raised);\n  border: 1px solid var(--edge);\n  border-radius: 12px;\n}\n.field input::placeholder {\n  color: var(--soft);\n  opacity: 1;\n}\n.field input::-webkit-search-cancel-button {\n  display: none;\n}\n.field input:focus-visible {\n  outline-offset: 0;\n  border-color: var(--accent);\n  border-radius: 12px;\n  background: var(--ground);\n}\n.field kbd {\n  position: absolute;\n  right: 1rem;\n  padding: 0.05rem 0.5rem;\n  color: var(--soft);\n  border: 1px solid var(--line);\n  border-radius: 5px;\n  pointer-events: none;\n}\n.field input:focus ~ kbd {\n  display: none;\n}\n.filters {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.75rem 1.5rem;\n  margin-top: 1rem;\n  align-items: center;\n}\n.states {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.5rem;\n  margin: 0;\n  padding: 0;\n  border: 0;\n  min-width: 0;\n}\n.chip {\n  position: relative;\n  display: inline-flex;\n  align-items: center;\n  gap: 0.4rem;\n  padding: 0.2rem 0.75rem 0.2rem 0.6rem;\n  border: 1px solid var(--line);\n  border-radius: 99px;\n  font-size: 0.875rem;\n  cursor: pointer;\n}\n.chip .icon {\n  color: var(--tone);\n}\n.chip small {\n  color: var(--soft);\n  font-size: 0.8125rem;\n  font-variant-numeric: tabular-nums;\n}\n.chip input {\n  position: absolute;\n  inset: 0;\n  width: 100%;\n  height: 100%;\n  margin: 0;\n  opacity: 0;\n  cursor: pointer;\n}\n.chip:hover {\n  border-color: var(--edge);\n}\n.chip:has(:checked) {\n  border-color: var(--tone);\n  background: var(--tone-ground);\n  color: var(--tone);\n  font-weight: 500;\n}\n.chip:has(:checked) small {\n  color: inherit;\n}\n.chip:has(:focus-visible) {\n  outline: 2px solid var(--accent);\n  outline-offset: 2px;\n}\n.selects {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.5rem 1rem;\n  align-items: center;\n  min-width: 0;\n}\n.picker {\n  display: inline-flex;\n  align-items: center;\n  gap: 0.5rem;\n  font-size: 0.875rem;\n  color: var(--soft);\n  min-width: 0;\n}\nselect {\n  max-width: 12rem;\n  padding: 0.25rem 0.4rem;\n  font: inherit;\n  font-size: 0.875rem;\n  color: var(--text);\n  background: var(--ground);\n  border: 1px solid var(--line);\n  border-radius: 6px;\n}\n.count {\n  margin: 1.75rem 0 0.5rem;\n  color: var(--soft);\n  font-size: 0.875rem;\n  font-variant-numeric: tabular-nums;\n}\n.results {\n  list-style: none;\n  margin: 0;\n  padding: 0;\n  border-top: 1px solid var(--line);\n}\n.results:empty {\n  border: 0;\n}\n.results li {\n  border-bottom: 1px solid var(--line);\n}\n.row {\n  display: grid;\n  grid-template-columns: minmax(9rem, 15rem) 8rem 7.5rem 1fr 9rem;\n  gap: 0 1.25rem;\n  align-items: baseline;\n  padding: 0.7rem 0.5rem;\n  color: inherit;\n  text-decoration: none;\n}\n.row:hover {\n  background: var(--raised);\n}\n.row:hover .row-name {\n  text-decoration: underline;\n}\n.row-name {\n  color: var(--accent);\n  font-weight: 600;\n  overflow-wrap: anywhere;\n}\n.row-version {\n  font-family: var(--mono);\n  font-size: 0.8125rem;\n  overflow: hidden;\n  text-overflow: ellipsis;\n  white-space: nowrap;\n}\n.row .badge {\n  justify-self: start;\n}\n.row-text {\n  min-width: 0;\n  color: var(--soft);\n  font-size: 0.9375rem;\n  overflow: hidden;\n  text-overflow: ellipsis;\n  white-space: nowrap;\n}\n.row-license {\n  max-width: 10rem;\n  color: var(--soft);\n  font-size: 0.8125rem;\n  overflow: hidden;\n  text-overflow: ellipsis;\n  white-space: nowrap;\n}\n.more {\n  display: block;\n  margin: 1.5rem auto 0;\n  padding: 0.5rem 1.5rem;\n  background: var(--ground);\n  border: 1px solid var(--edge);\n  border-radius: 8px;\n}\n.more:hover {\n  background: var(--raised);\n}\n.empty {\n  padding: 3rem 1.5rem;\n  color: var(--soft);\n  text-align: center;\n  background: var(--raised);\n  border-radius: 12px;\n}\n.empty h1,\n.empty h3 {\n  margin: 0 0 0.5rem;\n  color: var(--text);\n}\n.empty p {\n  max-width: 36rem;\n  margin: 0 auto;\n}\n.columns {\n  columns: 14rem;\n  padding: 0;\n  list-style: none;\n}\n.columns li {\n  overflow-wrap: anywhere;\n}\n\n/* A package */\n.crumbs {\n  margin-top: 1.5rem;\n  color: var(--soft);\n  font-size: 0.875rem;\n  overflow-wrap: anywhere;\n}\n.package-head {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: baseline;\n  gap: 0.25rem 1rem;\n  margin-bottom: 0.5rem;\n}\n.package-head h1 {\n  margin: 0.75rem 0 0;\n}\n.package-state {\n  display: flex;\n  align-items: center;\n  gap: 0.75rem;\n  margin: 0;\n}\n.package-version {\n  font-family: var(--mono);\n  overflow-wrap: anywhere;\n}\n.two {\n  display: grid;\n  grid-template-columns: minmax(0, 1fr) 15rem;\n  gap: 0 3.5rem;\n  align-items: start;\n}\n.two > aside {\n  grid-column: 2;\n  grid-row: 1;\n}\n.two > div {\n  grid-column: 1;\n  grid-row: 1;\n}\n.two > div > section:first-child h2 {\n  margin-top: 1.5rem;\n}\naside {\n  padding-top: 1.5rem;\n}\n.facts {\n  margin: 0;\n  font-size: 0.9375rem;\n}\n.facts div {\n  padding-block: 0.65rem;\n  border-bottom: 1px solid var(--line);\n}\n.facts div:first-child {\n  padding-top: 0;\n}\n.facts dt {\n  color: var(--soft);\n  font-size: 0.8125rem;\n}\n.facts dd {\n  margin: 0;\n  overflow-wrap: anywhere;\n}\n.facts ul,\n.words {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.1rem 0.75rem;\n  margin: 0;\n  padding: 0;\n  list-style: none;\n}\n.facts .note {\n  display: block;\n}\n.copyable {\n  margin-bottom: 1rem;\n  border: 1px solid var(--line);\n  border-radius: 10px;\n  overflow: hidden;\n}\n.copyable-head {\n  display: flex;\n  justify-content: space-between;\n  align-items: center;\n  min-height: 2.4rem;\n  padding: 0.2rem 0.4rem 0.2rem 1rem;\n  font-size: 0.875rem;\n  font-weight: 600;\n  background: var(--raised);\n}\n.copyable-head .copy {\n  font-weight: 400;\n}\n.copyable pre {\n  margin: 0;\n  padding: 0.8rem 1rem;\n  white-space: pre-wrap;\n  overflow-wrap: anywhere;\n  line-height: 1.7;\n  border-top: 1px solid var(--line);\n}\n.note code {\n  white-space: nowrap;\n}\n.copyable .note {\n  /* A fingerprint is one word of 64 letters. */\n  overflow-wrap: anywhere;\n  margin: 0;\n  padding: 0 1rem 0.8rem;\n}\npre:focus-visible {\n  outline-offset: -2px;\n}\n.version {\n  border: 1px solid var(--line);\n  border-bottom-width: 0;\n}\n.version:first-of-type {\n  border-radius: 10px 10px 0 0;\n}\n.version:last-of-type {\n  border-bottom-width: 1px;\n  border-radius: 0 0 10px 10px;\n}\n.version:only-of-type {\n  border-radius: 10px;\n}\n.quiet-details {\n  margin: 0.75rem 0;\n}\n.quiet-details > summary {\n  width: fit-content;\n  color: var(--soft);\n  cursor: pointer;\n}\n.quiet-details > summary:hover {\n  color: var(--text);\n}\n.quiet-details > .advisories {\n  margin-top: 0.5rem;\n  padding-left: 1rem;\n  border-left: 2px solid var(--line);\n}\n.version > summary {\n  display: grid;\n  grid-template-columns: 1.25rem minmax(0, 10rem) 7.5rem 1fr;\n  gap: 0 1rem;\n  align-items: center;\n  padding: 0.7rem 1rem;\n  cursor: pointer;\n  list-style: none;\n}\n.version > summary::-webkit-details-marker {\n  display: none;\n}\n.version > summary::before {\n  content: '';\n  width: 0.45rem;\n  height: 0.45rem;\n  margin-left: 0.2rem;\n  border: solid var(--soft);\n  border-width: 0 1.5px 1.5px 0;\n  transform: rotate(-45deg);\n}\n.version[open] > summary::before {\n  transform: rotate(45deg);\n}\n.version > summary:hover {\n  background: var(--raised);\n}\n.version > summary:focus-visible {\n  outline-offset: -2px;\n  border-radius: 10px;\n}\n.version > summary h3 {\n  font-family: var(--mono);\n  font-size: 0.9375rem;\n}\n.version > summary .badge {\n  justify-self: start;\n}\n.summary-rest {\n  display: flex;\n  flex-wrap: wrap;\n  justify-content: flex-end;\n  gap: 0.1rem 1rem;\n  color: var(--soft);\n  font-size: 0.8125rem;\n}\n.alarm {\n  display: inline-flex;\n  align-items: center;\n  gap: 0.35em;\n  color: var(--rejected);\n  font-weight: 500;\n}\n.version-body {\n  overflow-wrap: anywhere;\n  padding: 0.25rem 1.25rem 1.25rem;\n  border-top: 1px solid var(--line);\n}\n.version-body > h4:first-child {\n  margin-top: 1rem;\n}\n.reasons {\n  padding-left: 1.1rem;\n}\n.reviews {\n  padding: 0;\n  list-style: none;\n}\n.review {\n  margin-bottom: 0.75rem;\n  padding: 0.1rem 0 0.1rem 1rem;\n  border-left: 3px solid var(--line);\n}\n.review.approved {\n  border-color: var(--approved);\n}\n.review.rejected {\n  border-color: var(--rejected);\n}\n.review.unsafe {\n  border-color: var(--removed);\n}\n.review p {\n  margin: 0;\n}\n.tombstone p {\n  margin: 0;\n}\n.review blockquote,\n.tombstone blockquote {\n  margin: 0.25rem 0 0;\n  white-space: pre-line;\n  overflow-wrap: anywhere;\n}\n.stale {\n  color: var(--pending);\n  font-size: 0.875rem;\n}\n.tombstone {\n  margin-bottom: 1rem;\n  padding: 0.75rem 1rem;\n  color: var(--removed);\n  background: var(--removed-ground);\n  border-radius: 8px;\n}\n.binaries {\n  padding: 0;\n  list-style: none;\n}\n.binaries li {\n  padding-block: 0.5rem;\n  border-bottom: 1px solid var(--line);\n}\n.binaries li:last-child {\n  border-bottom: 0;\n}\n.binaries p {\n  margin: 0;\n  overflow-wrap: anywhere;\n}\n.binaries p:first-child {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0 0.9rem;\n}\n.plain {\n  padding: 0;\n  list-style: none;\n  font-size: 0.9375rem;\n}\n.plain li {\n  padding-block: 0.2rem;\n  overflow-wrap: anywhere;\n}\n.long {\n  overflow-wrap: anywhere;\n  color: var(--soft);\n  font-size: 0.8125rem;\n}\n.severity {\n  display: inline-block;\n  min-width: 4.5rem;\n  padding: 0 0.5rem;\n  border-radius: 4px;\n  text-align: center;\n  font-size: 0.8125rem;\n  color: var(--unreviewed);\n  background: var(--unreviewed-ground);\n}\n.severity.critical,\n.severity.high {\n  color: var(--rejected);\n  background: var(--rejected-ground);\n}\n.severity.medium {\n  color: var(--pending);\n  background: var(--pending-ground);\n}\n.needs {\n  margin-bottom: 0.35rem;\n  font-size: 0.9375rem;\n  overflow-wrap: anywhere;\n}\n.needs-head {\n  color: var(--soft);\n}\n.meanings div {\n  display: grid;\n  grid-template-columns: 8rem 1fr;\n  gap: 1rem;\n  padding-block: 0.4rem;\n}\n.meanings dd {\n  margin: 0;\n}\n\n/* Dependency graphs */\n.graph:empty {\n  min-height: 8rem;\n}\n.graph-controls {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.5rem 1.5rem;\n  margin-bottom: 0.5rem;\n  font-size: 0.875rem;\n}\n.check {\n  display: inline-flex;\n  align-items: center;\n  gap: 0.5rem;\n}\n.check input {\n  accent-color: var(--accent);\n  margin: 0;\n}\n.graph-scroll {\n  max-height: 36rem;\n  overflow: auto;\n  margin-bottom: 0.5rem;\n  border: 1px solid var(--line);\n  border-radius: 10px;\n  background: var(--raised);\n}\n.graph-scroll svg {\n  display: block;\n  margin: auto;\n}\n.graph-node rect {\n  fill: var(--ground);\n  stroke: var(--edge);\n}\n.graph-node text {\n  fill: var(--text);\n  font-size: 12px;\n}\n.graph-name {\n  font-size: 13px;\n  font-weight: 600;\n}\n.graph-version {\n  fill: var(--soft);\n}\n.graph-node.root rect {\n  fill: var(--accent-ground);\n  stroke: var(--accent);\n  stroke-width: 1.5;\n}\n.graph-node.external rect {\n  stroke-dasharray: 4 3;\n}\n.graph-node:focus {\n  outline: none;\n}\n.graph-node:focus-visible rect {\n  stroke: var(--accent);\n  stroke-width: 3;\n}\na.graph-node:hover rect {\n  stroke: var(--accent);\n}\n.graph-edge {\n  fill: none;\n  stroke: var(--edge);\n  stroke-width: 1.2;\n}\n.graph-edge.build {\n  stroke-dasharray: 4 3;\n}\n.graph-arrow {\n  fill: var(--edge);\n}\n.lit .graph-edge:not(.on),\n.lit .graph-node:not(.on) {\n  opacity: 0.25;\n}\n.lit .graph-edge.on {\n  stroke: var(--accent);\n}\n.graph-list {\n  font-size: 0.875rem;\n}\n.graph-list summary {\n  cursor: pointer;\n  color: var(--soft);\n}\n.graph-list ul {\n  margin-top: 0.5rem;\n  padding-left: 1.1rem;\n}\n\n@media (prefers-reduced-motion: no-preference) {\n  html {\n    scroll-behavior: smooth;\n  }\n  .graph-edge,\n  .graph-node {\n    transition: opacity 0.12s;\n  }\n}\n@media (max-width: 60rem) {\n  .two {\n    display: block;\n  }\n  aside {\n    padding-top: 0.5rem;\n  }\n  .facts {\n    display: grid;\n    grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));\n    gap: 0.75rem 1.5rem;\n    padding-block: 1rem;\n    border-block: 1px solid var(--line);\n  }\n  .facts div {\n    padding: 0;\n    border: 0;\n  }\n  .row {\n    grid-template-columns: minmax(0, 1fr) auto auto;\n    gap: 0.1rem 0.75rem;\n  }\n  .row-text {\n    grid-column: 1 / 3;\n    grid-row: 2;\n  }\n  .row-license {\n    grid-row: 2;\n    grid-column: 3;\n    justify-self: end;\n    max-width: 8rem;\n  }\n}\n@media (max-width: 40rem) {\n  .wide {\n    padding-inline: 1rem;\n  }\n  .top .wide {\n    gap: 0.5rem;\n  }\n  .theme span {\n    position: absolute;\n    width: 1px;\n    height: 1px;\n    overflow: hidden;\n    clip-path: inset(50%);\n  }\n  h1 {\n    margin-top: 1.75rem;\n    font-size: 1.625rem;\n  }\n  .field kbd {\n    display: none;\n  }\n  .field input {\n    padding-right: 1rem;\n    font-size: 1rem;\n  }\n  .selects {\n    width: 100%;\n  }\n  .row-text {\n    display: -webkit-box;\n    grid-column: 1 / -1;\n    white-space: normal;\n    -webkit-box-orient: vertical;\n    -webkit-line-clamp: 2;\n    line-clamp: 2;\n  }\n  .row-license {\n    display: none;\n  }\n  .row-version {\n    max-width: 7rem;\n  }\n  .version > summary {\n    grid-template-columns: 1rem minmax(0, 1fr) auto;\n    gap: 0.1rem 0.6rem;\n    padding-inline: 0.75rem;\n  }\n  .summary-rest {\n    grid-column: 2 / -1;\n    justify-content: flex-start;\n  }\n  .version-body {\n    overflow-wrap: anywhere;\n    padding-inline: 0.9rem;\n  }\n  .meanings div {\n    grid-template-columns: 1fr;\n    gap: 0.1rem;\n  }\n}\n@media (forced-colors: active) {\n  .badge,\n  .chip:has(:checked),\n  .severity {\n    border: 1px solid;\n  }\n}\n@media print {\n  .top nav,\n  .theme,\n  .copy,\n  .graph-controls {\n    display: none;\n  }\n}\n",
            "theme.js": "// A classic script in the head: the chosen theme must be set before the first paint.\ntry {\n  const saved = localStorage.getItem('theme')\n  if (saved === 'light' || saved === 'dark') document.documentElement.dataset['theme'] = saved\n} catch {\n  // Storage is closed to this page: the system's theme it is.\n}\n",
            "dagre.js": "/*!\n@dagrejs/dagre, https://github.com/dagrejs/dagre\n\nCopyright (c) 2012-2014 Chris Pettitt\n\nPermission is hereby granted, free of charge, to any person obtaining a copy\nof this software and associated documentation files (the \"Software\"), to deal\nin the Software without restriction, including without limitation the rights\nto use, copy, modify, merge, publish, distribute, sublicense, and/or sell\ncopies of the Software, and to permit persons to whom the Software is\nfurnished to do so, subject to the following conditions:\n\nThe above copyright notice and this permission notice shall be included in\nall copies or substantial portions of the Software.\n\nTHE SOFTWARE IS PROVIDED \"AS IS\", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR\nIMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,\nFITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE\nAUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER\nLIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,\nOUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN\nTHE SOFTWARE.\n*/\nvar Te=Object.defineProperty;var Sn=(e,n,t)=>n in e?Te(e,n,{enumerable:!0,configurable:!0,writable:!0,value:t}):e[n]=t;var Mn=(e,n)=>{for(var t in n)Te(e,t,{get:n[t],enumerable:!0})};var je=(e,n,t)=>Sn(e,typeof n!=\"symbol\"?n+\"\":n,t);var ie={};Mn(ie,{Graph:()=>T,alg:()=>H});var Pn=Object.defineProperty,Se=(e,n)=>{for(var t in n)Pn(e,t,{get:n[t],enumerable:!0})},Q=class{constructor(e){this._isDirected=!0,this._isMultigraph=!1,this._isCompound=!1,this._nodes={},this._in={},this._preds={},this._out={},this._sucs={},this._edgeObjs={},this._edgeLabels={},this._nodeCount=0,this._edgeCount=0,this._defaultNodeLabelFn=()=>{},this._defaultEdgeLabelFn=()=>{},e&&(this._isDirected=\"directed\"in e?e.directed:!0,this._isMultigraph=\"multigraph\"in e?e.multigraph:!1,this._isCompound=\"compound\"in e?e.compound:!1),this._isCompound&&(this._parent={},this._children={},this._children[\"\\0\"]={})}isDirected(){return this._isDirected}isMultigraph(){return this._isMultigraph}isCompound(){return this._isCompound}setGraph(e){return this._label=e,this}graph(){return this._label}setDefaultNodeLabel(e){return typeof e!=\"function\"?this._defaultNodeLabelFn=()=>e:this._defaultNodeLabelFn=e,this}nodeCount(){return this._nodeCount}nodes(){return Object.keys(this._nodes)}sources(){return this.nodes().filter(e=>Object.keys(this._in[e]).length===0)}sinks(){return this.nodes().filter(e=>Object.keys(this._out[e]).length===0)}setNodes(e,n){return e.forEach(t=>{n!==void 0?this.setNode(t,n):this.setNode(t)}),this}setNode(e,n){return e in this._nodes?(arguments.length>1&&(this._nodes[e]=n),this):(this._nodes[e]=arguments.length>1?n:this._defaultNodeLabelFn(e),this._isCompound&&(this._parent[e]=\"\\0\",this._children[e]={},this._children[\"\\0\"][e]=!0),this._in[e]={},this._preds[e]={},this._out[e]={},this._sucs[e]={},++this._nodeCount,this)}node(e){return this._nodes[e]}hasNode(e){return e in this._nodes}removeNode(e){if(e in this._nodes){let n=t=>this.removeEdge(this._edgeObjs[t]);delete this._nodes[e],this._isCompound&&(this._removeFromParentsChildList(e),delete this._parent[e],this.children(e).forEach(t=>{this.setParent(t)}),delete this._children[e]),Object.keys(this._in[e]).forEach(n),delete this._in[e],delete this._preds[e],Object.keys(this._out[e]).forEach(n),delete this._out[e],delete this._sucs[e],--this._nodeCount}return this}setParent(e,n){if(!this._isCompound)throw new Error(\"Cannot set parent in a non-compound graph\");if(n===void 0)n=\"\\0\";else{n+=\"\";for(let t=n;t!==void 0;t=this.parent(t))if(t===e)throw new Error(\"Setting \"+n+\" as parent of \"+e+\" would create a cycle\");this.setNode(n)}return this.setNode(e),this._removeFromParentsChildList(e),this._parent[e]=n,this._children[n][e]=!0,this}parent(e){if(this._isCompound){let n=this._parent[e];if(n!==\"\\0\")return n}}children(e=\"\\0\"){if(this._isCompound){let n=this._children[e];if(n)return Object.keys(n)}else{if(e===\"\\0\")return this.nodes();if(this.hasNode(e))return[]}return[]}predecessors(e){let n=this._preds[e];if(n)return Object.keys(n)}successors(e){let n=this._sucs[e];if(n)return Object.keys(n)}neighbors(e){let n=this.predecessors(e);if(n){let t=new Set(n),r=this.successors(e);if(r)for(let o of r)t.add(o);return Array.from(t.values())}}isLeaf(e){var n;let t;return this.isDirected()?t=this.successors(e):t=this.neighbors(e),((n=t==null?void 0:t.length)!=null?n:0)===0}filterNodes(e){let n=new this.constructor({directed:this._isDirected,multigraph:this._isMultigraph,compound:this._isCompound});n.setGraph(this.graph()),Object.entries(this._nodes).forEach(([o,i])=>{e(o)&&n.setNode(o,i)}),Object.values(this._edgeObjs).forEach(o=>{n.hasNode(o.v)&&n.hasNode(o.w)&&n.setEdge(o,this.edge(o))});let t={},r=o=>{let i=this.parent(o);return!i||n.hasNode(i)?(t[o]=i,i):i in t?t[i]:r(i)};return this._isCompound&&n.nodes().forEach(o=>n.setParent(o,r(o))),n}setDefaultEdgeLabel(e){return typeof e!=\"function\"?this._defaultEdgeLabelFn=()=>e:this._defaultEdgeLabelFn=e,this}edgeCount(){return this._edgeCount}edges(){return Object.values(this._edgeObjs)}setPath(e,n){return e.reduce((t,r)=>(n!==void 0?this.setEdge(t,r,n):this.setEdge(t,r),r)),this}setEdge(e,n,t,r){let o,i,s,a,l=!1;typeof e==\"object\"&&e!==null&&\"v\"in e?(o=e.v,i=e.w,s=e.name,arguments.length===2&&(a=n,l=!0)):(o=e,i=n,s=r,arguments.length>2&&(a=t,l=!0)),o=\"\"+o,i=\"\"+i,s!==void 0&&(s=\"\"+s);let u=z(this._isDirected,o,i,s);if(u in this._edgeLabels)return l&&(this._edgeLabels[u]=a),this;if(s!==void 0&&!this._isMultigraph)throw new Error(\"Cannot set a named edge when isMultigraph = false\");this.setNode(o),this.setNode(i),this._edgeLabels[u]=l?a:this._defaultEdgeLabelFn(o,i,s);let d=Fn(this._isDirected,o,i,s);return o=d.v,i=d.w,Object.freeze(d),this._edgeObjs[u]=d,Re(this._preds[i],o),Re(this._sucs[o],i),this._in[i][u]=d,this._out[o][u]=d,this._edgeCount++,this}edge(e,n,t){let r=arguments.length===1?oe(this._isDirected,e):z(this._isDirected,e,n,t);return this._edgeLabels[r]}edgeAsObj(e,n,t){let r=arguments.length===1?this.edge(e):this.edge(e,n,t);return typeof r!=\"object\"||r===null?{label:r}:r}hasEdge(e,n,t){return(arguments.length===1?oe(this._isDirected,e):z(this._isDirected,e,n,t))in this._edgeLabels}removeEdge(e,n,t){let r=arguments.length===1?oe(this._isDirected,e):z(this._isDirected,e,n,t),o=this._edgeObjs[r];if(o){let i=o.v,s=o.w;delete this._edgeLabels[r],delete this._edgeObjs[r],Ie(this._preds[s],i),Ie(this._sucs[i],s),delete this._in[s][r],delete this._out[i][r],this._edgeCount--}return this}inEdges(e,n){return this.isDirected()?this.filterEdges(this._in[e],e,n):this.nodeEdges(e,n)}outEdges(e,n){return this.isDirected()?this.filterEdges(this._out[e],e,n):this.nodeEdges(e,n)}nodeEdges(e,n){if(e in this._nodes)return this.filterEdges({...this._in[e],...this._out[e]},e,n)}_removeFromParentsChildList(e){delete this._children[this._parent[e]][e]}filterEdges(e,n,t){if(!e)return;let r=Object.values(e);return t?r.filter(o=>o.v===n&&o.w===t||o.v===t&&o.w===n):r}};function Re(e,n){e[n]?e[n]++:e[n]=1}function Ie(e,n){e[n]!==void 0&&!--e[n]&&delete e[n]}function z(e,n,t,r){let o=\"\"+n,i=\"\"+t;if(!e&&o>i){let s=o;o=i,i=s}return o+\"\u0001\"+i+\"\u0001\"+(r===void 0?\"\\0\":r)}function Fn(e,n,t,r){let o=\"\"+n,i=\"\"+t;if(!e&&o>i){let a=o;o=i,i=a}let s={v:o,w:i};return r&&(s.name=r),s}function oe(e,n){return z(e,n.v,n.w,n.name)}var Dn={};Se(Dn,{read:()=>Bn,write:()=>An});function An(e){let n={options:{directed:e.isDirected(),multigraph:e.isMultigraph(),compound:e.isCompound()},nodes:Vn(e),edges:Yn(e)},t=e.graph();return t!==void 0&&(n.value=structuredClone(t)),n}function Vn(e){return e.nodes().map(n=>{let t=e.node(n),r=e.parent(n),o={v:n};return t!==void 0&&(o.value=t),r!==void 0&&(o.parent=r),o})}function Yn(e){return e.edges().map(n=>{let t=e.edge(n),r={v:n.v,w:n.w};return n.name!==void 0&&(r.name=n.name),t!==void 0&&(r.value=t),r})}function Bn(e){let n=new Q(e.options);return e.value!==void 0&&n.setGraph(e.value),e.nodes.forEach(t=>{n.setNode(t.v,t.value),t.parent&&n.setParent(t.v,t.parent)}),e.edges.forEach(t=>{n.setEdge({v:t.v,w:t.w,name:t.name},t.value)}),n}var H={};Se(H,{CycleException:()=>K,bellmanFord:()=>Me,components:()=>zn,dijkstra:()=>J,dijkstraAll:()=>$n,findCycles:()=>Un,floydWarshall:()=>Kn,isAcyclic:()=>Zn,postorder:()=>nt,preorder:()=>tt,prim:()=>rt,shortestPaths:()=>ot,tarjan:()=>Fe,topsort:()=>De});var Wn=()=>1;function Me(e,n,t,r){return Xn(e,String(n),t||Wn,r||function(o){var i;return(i=e.outEdges(o))!=null?i:[]})}function Xn(e,n,t,r){let o={},i,s=0,a=e.nodes(),l=function(c){let f=o[c.v],h=o[c.w];if(!f||!h)return;let g=t(c);f.distance+g<h.distance&&(o[c.w]={distance:f.distance+g,predecessor:c.v},i=!0)},u=function(){a.forEach(function(c){r(c).forEach(function(f){let h=f.v===c?f.v:f.w,g=h===f.v?f.w:f.v;l({v:h,w:g})})})};a.forEach(function(c){let f=c===n?0:Number.POSITIVE_INFINITY;o[c]={distance:f,predecessor:\"\"}});let d=a.length;for(let c=1;c<d&&(i=!1,s++,u(),!!i);c++);if(s===d-1&&(i=!1,u(),i))throw new Error(\"The graph contains a negative weight cycle\");return o}function zn(e){let n={},t=[],r;function o(i){var s,a;i in n||(n[i]=!0,r.push(i),(s=e.successors(i))==null||s.forEach(o),(a=e.predecessors(i))==null||a.forEach(o))}return e.nodes().forEach(function(i){r=[],o(i),r.length&&t.push(r)}),t}var Pe=class{constructor(){this._arr=[],this._keyIndices={}}size(){return this._arr.length}keys(){return this._arr.map(e=>e.key)}has(e){return e in this._keyIndices}priority(e){let n=this._keyIndices[e];if(n!==void 0)return this._arr[n].priority}min(){if(this.size()===0)throw new Error(\"Queue underflow\");return this._arr[0].key}add(e,n){let t=this._keyIndices,r=String(e);if(!(r in t)){let o=this._arr,i=o.length;return t[r]=i,o.push({key:r,priority:n}),this._decrease(i),!0}return!1}removeMin(){if(this.size()===0)throw new Error(\"Queue underflow\");this._swap(0,this._arr.length-1);let e=this._arr.pop();return delete this._keyIndices[e.key],this._heapify(0),e.key}decrease(e,n){let t=this._keyIndices[e];if(t===void 0)throw new Error(`Key not found: ${e}`);let r=this._arr[t].priority;if(n>r)throw new Error(`New priority is greater than current priority. Key: ${e} Old: ${r} New: ${n}`);this._arr[t].priority=n,this._decrease(t)}_heapify(e){let n=this._arr,t=2*e,r=t+1,o=e;t<n.length&&(o=n[t].priority<n[o].priority?t:o,r<n.length&&(o=n[r].priority<n[o].priority?r:o),o!==e&&(this._swap(e,o),this._heapify(o)))}_decrease(e){let n=this._arr,t=n[e].priority,r;for(;e!==0&&(r=e>>1,!(n[r].priority<t));)this._swap(e,r),e=r}_swap(e,n){let t=this._arr,r=this._keyIndices,o=t[e],i=t[n];t[e]=i,t[n]=o,r[i.key]=e,r[o.key]=n}},Hn=()=>1;function J(e,n,t,r){let o=function(i){var s;return(s=e.outEdges(i))!=null?s:[]};return qn(e,String(n),t||Hn,r||o)}function qn(e,n,t,r){let o={},i=new Pe,s,a,l=function(u){let d=u.v!==s?u.v:u.w,c=o[d];if(!c)return;let f=t(u),h=a.distance+f;if(f<0)throw new Error(\"dijkstra does not allow negative edge weights. Bad edge: \"+u+\" Weight: \"+f);h<c.distance&&(c.distance=h,c.predecessor=s,i.decrease(d,h))};for(e.nodes().forEach(function(u){let d=u===n?0:Number.POSITIVE_INFINITY;o[u]={distance:d,predecessor:\"\"},i.add(u,d)});i.size()>0;){s=i.removeMin();let u=o[s];if(!u||u.distance===Number.POSITIVE_INFINITY)break;a=u,r(s).forEach(l)}return o}function $n(e,n,t){return e.nodes().reduce(function(r,o){return r[o]=J(e,o,n,t),r},{})}function Fe(e){let n=0,t=[],r={},o=[];function i(s){var a;let l=r[s]={onStack:!0,lowlink:n,index:n++};if(t.push(s),(a=e.successors(s))==null||a.forEach(function(u){if(u in r){let d=r[u];d!=null&&d.onStack&&(l.lowlink=Math.min(l.lowlink,d.index))}else{i(u);let d=r[u];d&&(l.lowlink=Math.min(l.lowlink,d.lowlink))}}),l.lowlink===l.index){let u=[],d;do{d=t.pop();let c=r[d];c&&(c.onStack=!1),u.push(d)}while(s!==d);o.push(u)}}return e.nodes().forEach(function(s){s in r||i(s)}),o}function Un(e){return Fe(e).filter(function(n){var t;let r=n[0];return r?n.length>1||n.length===1&&((t=e.outEdges(r,r))!=null?t:[]).length>0:!1})}var Jn=()=>1;function Kn(e,n,t){return Qn(e,n||Jn,t||function(r){var o;return(o=e.outEdges(r))!=null?o:[]})}function Qn(e,n,t){let r={},o=e.nodes();return o.forEach(function(i){let s={};r[i]=s,s[i]={distance:0,predecessor:\"\"},o.forEach(function(a){i!==a&&(s[a]={distance:Number.POSITIVE_INFINITY,predecessor:\"\"})}),t(i).forEach(function(a){let l=a.v===i?a.w:a.v,u=n(a);s[l]={distance:u,predecessor:i}})}),o.forEach(function(i){let s=r[i];s&&o.forEach(function(a){let l=r[a];l&&o.forEach(function(u){let d=l[i],c=s[u],f=l[u];if(d&&c&&f){let h=d.distance+c.distance;h<f.distance&&(f.distance=h,f.predecessor=c.predecessor)}})})}),r}var K=class extends Error{constructor(e){super(e),this.name=\"CycleException\"}};function De(e){let n={},t={},r=[];function o(i){var s;if(i in t)throw new K;i in n||(t[i]=!0,n[i]=!0,(s=e.predecessors(i))==null||s.forEach(o),delete t[i],r.push(i))}if(e.sinks().forEach(o),Object.keys(n).length!==e.nodeCount())throw new K;return r}function Zn(e){try{De(e)}catch(n){if(n instanceof K)return!1;throw n}return!0}function et(e,n,t,r,o){Array.isArray(n)||(n=[n]);let i=(a=>{var l;return(l=e.isDirected()?e.successors(a):e.neighbors(a))!=null?l:[]}),s={};return n.forEach(function(a){if(!e.hasNode(a))throw new Error(\"Graph does not have node: \"+a);o=Ae(e,a,t===\"post\",s,i,r,o)}),o}function Ae(e,n,t,r,o,i,s){return n in r||(r[n]=!0,t||(s=i(s,n)),o(n).forEach(function(a){s=Ae(e,a,t,r,o,i,s)}),t&&(s=i(s,n))),s}function Ve(e,n,t){return et(e,n,t,function(r,o){return r.push(o),r},[])}function nt(e,n){return Ve(e,n,\"post\")}function tt(e,n){return Ve(e,n,\"pre\")}function rt(e,n){var t;let r=new Q,o={},i=new Pe,s;function a(d){let c=d.v===s?d.w:d.v,f=i.priority(c);if(f!==void 0){let h=n(d);h<f&&(o[c]=s,i.decrease(c,h))}}if(e.nodeCount()===0)return r;e.nodes().forEach(function(d){i.add(d,Number.POSITIVE_INFINITY),r.setNode(d)});let l=e.nodes()[0];l!==void 0&&i.decrease(l,0);let u=!1;for(;i.size()>0;){if(s=i.removeMin(),s in o)r.setEdge(s,o[s]);else{if(u)throw new Error(\"Input graph is not connected: \"+e);u=!0}(t=e.nodeEdges(s))==null||t.forEach(a)}return r}function ot(e,n,t,r){return it(e,n,t,r!=null?r:(o=>{var i;return(i=e.outEdges(o))!=null?i:[]}))}function it(e,n,t,r){if(t===void 0)return J(e,n,t,r);let o=!1,i=e.nodes();for(let s=0;s<i.length;s++){let a=i[s];if(a===void 0)continue;let l=r(a);for(let u=0;u<l.length;u++){let d=l[u];if(!d)continue;let c=d.v===a?d.v:d.w,f=c===d.v?d.w:d.v;t({v:c,w:f})<0&&(o=!0)}if(o)return Me(e,n,t,r)}return J(e,n,t,r)}var T=Q;function M(e,n,t,r){let o=r;for(;e.hasNode(o);)o=$(r);return t.dummy=n,e.setNode(o,t),o}function Ye(e){let n=new T().setGraph(e.graph());return e.nodes().forEach(t=>n.setNode(t,e.node(t))),e.edges().forEach(t=>{let r=n.edge(t.v,t.w)||{weight:0,minlen:1},o=e.edge(t);n.setEdge(t.v,t.w,{weight:r.weight+o.weight,minlen:Math.max(r.minlen,o.minlen)})}),n}function Z(e){let n=new T({multigraph:e.isMultigraph()}).setGraph(e.graph());return e.nodes().forEach(t=>{e.children(t).length||n.setNode(t,e.node(t))}),e.edges().forEach(t=>{n.setEdge(t,e.edge(t))}),n}function se(e,n){let t=e.x,r=e.y,o=n.x-t,i=n.y-r,s=e.width/2,a=e.height/2;if(!o&&!i)throw new Error(\"Not possible to find intersection inside of the rectangle\");let l,u;return o===0||Math.abs(i)*s>Math.abs(o)*a?(i<0&&(a=-a),l=a*o/i,u=a):(o<0&&(s=-s),l=s,u=s*i/o),{x:t+l,y:r+u}}function P(e){let n=D(de(e)+1).map(()=>[]);return e.nodes().forEach(t=>{let r=e.node(t),o=r.rank;o!==void 0&&(n[o]||(n[o]=[]),n[o][r.order]=t)}),n}function Be(e){let n=e.nodes().map(r=>{let o=e.node(r).rank;return o===void 0?Number.MAX_VALUE:o}),t=S(Math.min,n);e.nodes().forEach(r=>{let o=e.node(r);Object.hasOwn(o,\"rank\")&&(o.rank-=t)})}function We(e){let n=e.nodes().map(s=>e.node(s).rank).filter(s=>s!==void 0),t=S(Math.min,n),r=[];e.nodes().forEach(s=>{let a=e.node(s).rank-t;r[a]||(r[a]=[]),r[a].push(s)});let o=0,i=e.graph().nodeRankFactor;Array.from(r).forEach((s,a)=>{s===void 0&&a%i!==0?--o:s!==void 0&&o&&s.forEach(l=>e.node(l).rank+=o)})}function ae(e,n,t,r){let o={width:0,height:0};return arguments.length>=4&&(o.rank=t,o.order=r),M(e,\"border\",o,n)}function st(e,n=Xe){let t=[];for(let r=0;r<e.length;r+=n){let o=e.slice(r,r+n);t.push(o)}return t}var Xe=65535;function S(e,n){if(n.length>Xe){let t=st(n);return e(...t.map(r=>e(...r)))}else return e(...n)}function de(e){let t=e.nodes().map(r=>{let o=e.node(r).rank;return o===void 0?Number.MIN_VALUE:o});return S(Math.max,t)}function ze(e,n){let t={lhs:[],rhs:[]};return e.forEach(r=>{n(r)?t.lhs.push(r):t.rhs.push(r)}),t}function le(e,n){let t=Date.now();try{return n()}finally{console.log(e+\" time: \"+(Date.now()-t)+\"ms\")}}function q(e,n){return n()}var at=0;function $(e){let n=++at;return e+(\"\"+n)}function D(e,n,t=1){n==null&&(n=e,e=0);let r=i=>i<n;t<0&&(r=i=>n<i);let o=[];for(let i=e;r(i);i+=t)o.push(i);return o}function W(e,n){let t={};for(let r of n)e[r]!==void 0&&(t[r]=e[r]);return t}function X(e,n){let t;return typeof n==\"string\"?t=r=>r[n]:t=n,Object.entries(e).reduce((r,[o,i])=>(r[o]=t(i,o),r),{})}function He(e,n){return e.reduce((t,r,o)=>(t[r]=n[o],t),{})}var V=\"\\0\";function ee(e,n,t){var u,d,c,f,h,g;if(!(e&&n&&t&&n.dummy===\"edge\"&&t.dummy===\"edge\"&&n.edgeObj&&t.edgeObj&&e[n.edgeObj.v]&&e[t.edgeObj.v]&&e[n.edgeObj.w]&&e[t.edgeObj.w]))return 0;let r=!0;n.edgeObj.w===t.edgeObj.w&&(r=!1);let o=r?(d=(u=e[n.edgeObj.v])==null?void 0:u.rank)!=null?d:NaN+1:(f=(c=e[n.edgeObj.w])==null?void 0:c.rank)!=null?f:NaN-1,i=Object.entries(e).find(m=>{var L,y;return((L=m[1].edgeObj)==null?void 0:L.v)===n.edgeObj.v&&((y=m[1].edgeObj)==null?void 0:y.w)===n.edgeObj.w&&m[1].rank===o}),s=Object.entries(e).find(m=>{var L,y;return((L=m[1].edgeObj)==null?void 0:L.v)===t.edgeObj.v&&((y=m[1].edgeObj)==null?void 0:y.w)===t.edgeObj.w&&m[1].rank===o});if(!i||!s)return 0;let a=(h=i[1].order)!=null?h:NaN,l=(g=s[1].order)!=null?g:NaN;return isNaN(a-l)?0:a-l}var ue=\"3.1.3\";var ce=class{constructor(){je(this,\"_sentinel\");let n={};n._next=n._prev=n,this._sentinel=n}dequeue(){let n=this._sentinel,t=n._prev;if(t!==n)return qe(t),t}enqueue(n){let t=this._sentinel;n._prev&&n._next&&qe(n),n._next=t._next,t._next._prev=n,t._next=n,n._prev=t}toString(){let n=[],t=this._sentinel,r=t._prev;for(;r!==t;)n.push(JSON.stringify(r,dt)),r=r._prev;return\"[\"+n.join(\", \")+\"]\"}};function qe(e){e._prev._next=e._next,e._next._prev=e._prev,delete e._next,delete e._prev}function dt(e,n){if(e!==\"_next\"&&e!==\"_prev\")return n}var $e=ce;var lt=()=>1;function be(e,n){if(e.nodeCount()<=1)return[];let t=ct(e,n||lt);return ut(t.graph,t.buckets,t.zeroIdx).flatMap(o=>e.outEdges(o.v,o.w)||[])}function ut(e,n,t){var a;let r=[],o=n[n.length-1],i=n[0],s;for(;e.nodeCount();){for(;s=i.dequeue();)fe(e,n,t,s);for(;s=o.dequeue();)fe(e,n,t,s);if(e.nodeCount()){for(let l=n.length-2;l>0;--l)if(s=(a=n[l])==null?void 0:a.dequeue(),s){r=r.concat(fe(e,n,t,s,!0)||[]);break}}}return r}function fe(e,n,t,r,o){let i=[],s=o?i:void 0;return(e.inEdges(r.v)||[]).forEach(a=>{let l=e.edge(a),u=e.node(a.v);o&&i.push({v:a.v,w:a.w}),u.out-=l,he(n,t,u)}),(e.outEdges(r.v)||[]).forEach(a=>{let l=e.edge(a),u=a.w,d=e.node(u);d.in-=l,he(n,t,d)}),e.removeNode(r.v),s}function ct(e,n){let t=new T,r=0,o=0;e.nodes().forEach(a=>{t.setNode(a,{v:a,in:0,out:0})}),e.edges().forEach(a=>{let l=t.edge(a.v,a.w)||0,u=n(a),d=l+u;t.setEdge(a.v,a.w,d);let c=t.node(a.v),f=t.node(a.w);o=Math.max(o,c.out+=u),r=Math.max(r,f.in+=u)});let i=ft(o+r+3).map(()=>new $e),s=r+1;return t.nodes().forEach(a=>{he(i,s,t.node(a))}),{graph:t,buckets:i,zeroIdx:s}}function he(e,n,t){var r,o,i;t.out?t.in?(i=e[t.out-t.in+n])==null||i.enqueue(t):(o=e[e.length-1])==null||o.enqueue(t):(r=e[0])==null||r.enqueue(t)}function ft(e){let n=[];for(let t=0;t<e;t++)n.push(t);return n}function Ue(e,n){(e.graph().acyclicer===\"greedy\"?be(e,r(e)):ht(e,n!=null?n:null)).forEach(o=>{let i=e.edge(o);e.removeEdge(o),i.forwardName=o.name,i.reversed=!0,e.setEdge(o.w,o.v,i,$(\"rev\"))});function r(o){return i=>o.edge(i).weight}}function ht(e,n){let t=[],r={},o={};function i(l){Object.hasOwn(o,l)||(o[l]=!0,r[l]=!0,e.outEdges(l).forEach(u=>{Object.hasOwn(r,u.w)?t.push(u):i(u.w)}),delete r[l])}function s(l){var u;Object.hasOwn(o,l)||(o[l]=!0,r[l]=!0,(u=e.outEdges(l))==null||u.forEach(d=>{var c,f;Object.hasOwn(r,d.w)||((c=n.node(l))==null?void 0:c.rank)>((f=n.node(d.w))==null?void 0:f.rank)&&bt(e,d.w,d)?t.push(d):s(d.w)}),delete r[l])}let a=i;return n&&typeof n.node==\"function\"&&(a=s),e.sources().forEach(a),e.nodes().forEach(a),t}function Je(e){e.edges().forEach(n=>{let t=e.edge(n);if(t.reversed){e.removeEdge(n);let r=t.forwardName;delete t.reversed,delete t.forwardName,e.setEdge(n.w,n.v,t,r)}})}function bt(e,n,t){let r=new Set;function o(i){var s;if(e.sources().includes(i))return!0;r.add(i);for(let a of(s=e.inEdges(i))!=null?s:[])if(!(a.v===t.v&&a.w===t.w)&&!r.has(a.v)&&o(a.v))return!0;return!1}return o(n)}function Ke(e){e.graph().dummyChains=[],e.edges().forEach(n=>pt(e,n))}function pt(e,n){let t=n.v,r=e.node(t).rank,o=n.w,i=e.node(o).rank,s=n.name,a=e.edge(n),l=a.labelRank;if(i===r+1)return;e.removeEdge(n);let u,d,c;for(c=0,++r;r<i;++c,++r)a.points=[],d={width:0,height:0,edgeLabel:a,edgeObj:n,rank:r},u=M(e,\"edge\",d,\"_d\"),r===l&&(d.width=a.width,d.height=a.height,d.dummy=\"edge-label\",d.labelpos=a.labelpos),e.setEdge(t,u,{weight:a.weight},s),c===0&&e.graph().dummyChains.push(u),t=u;e.setEdge(t,o,{weight:a.weight},s)}function Qe(e){e.graph().dummyChains.forEach(n=>{let t=e.node(n),r=t.edgeLabel,o;for(e.setEdge(t.edgeObj,r);t.dummy;)o=e.successors(n)[0],e.removeNode(n),r.points.push({x:t.x,y:t.y}),t.dummy===\"edge-label\"&&(r.x=t.x,r.y=t.y,r.width=t.width,r.height=t.height),n=o,t=e.node(n)})}function U(e){let n={};function t(r){let o=e.node(r);if(Object.hasOwn(n,r))return o.rank;n[r]=!0;let i=e.outEdges(r),s=i?i.map(l=>l==null?Number.POSITIVE_INFINITY:t(l.w)-e.edge(l).minlen):[],a=S(Math.min,s);return a===Number.POSITIVE_INFINITY&&(a=0),o.rank=a}e.sources().forEach(t)}function A(e,n){return e.node(n.w).rank-e.node(n.v).rank-e.edge(n).minlen}var ne=Et;function Et(e){let n=new T({directed:!1}),t=e.nodes();if(t.length===0)throw new Error(\"Graph must have at least one node\");let r=t[0],o=e.nodeCount();n.setNode(r,{});let i,s;for(;Lt(n,e)<o&&(i=yt(n,e),!!i);)s=n.hasNode(i.v)?A(e,i):-A(e,i),wt(n,e,s);return n}function Lt(e,n){function t(r){let o=n.nodeEdges(r);o&&o.forEach(i=>{let s=i.v,a=r===s?i.w:s;!e.hasNode(a)&&!A(n,i)&&(e.setNode(a,{}),e.setEdge(r,a,{}),t(a))})}return e.nodes().forEach(t),e.nodeCount()}function yt(e,n){return n.edges().reduce((r,o)=>{let i=Number.POSITIVE_INFINITY;return e.hasNode(o.v)!==e.hasNode(o.w)&&(i=A(n,o)),i<r[0]?[i,o]:r},[Number.POSITIVE_INFINITY,null])[1]}function wt(e,n,t){e.nodes().forEach(r=>n.node(r).rank+=t)}var{preorder:Nt,postorder:Gt}=H,en=Y;Y.initLowLimValues=pe;Y.initCutValues=ge;Y.calcCutValue=nn;Y.leaveEdge=rn;Y.enterEdge=on;Y.exchangeEdges=sn;function Y(e){e=Ye(e),U(e);let n=ne(e);pe(n),ge(n,e);let t,r;for(;t=rn(n);)r=on(n,e,t),sn(n,e,t,r)}function ge(e,n){let t=Gt(e,e.nodes());t=t.slice(0,t.length-1),t.forEach(r=>vt(e,n,r))}function vt(e,n,t){let o=e.node(t).parent,i=e.edge(t,o);i.cutvalue=nn(e,n,t)}function nn(e,n,t){let o=e.node(t).parent,i=!0,s=n.edge(t,o),a=0;s||(i=!1,s=n.edge(o,t)),a=s.weight;let l=n.nodeEdges(t);return l&&l.forEach(u=>{let d=u.v===t,c=d?u.w:u.v;if(c!==o){let f=d===i,h=n.edge(u).weight;if(a+=f?h:-h,xt(e,t,c)){let m=e.edge(t,c).cutvalue;a+=f?-m:m}}}),a}function pe(e,n){arguments.length<2&&(n=e.nodes()[0]),tn(e,{},1,n)}function tn(e,n,t,r,o){let i=t,s=e.node(r);n[r]=!0;let a=e.neighbors(r);return a&&a.forEach(l=>{Object.hasOwn(n,l)||(t=tn(e,n,t,l,r))}),s.low=i,s.lim=t++,o?s.parent=o:delete s.parent,t}function rn(e){return e.edges().find(n=>e.edge(n).cutvalue<0)}function on(e,n,t){let r=t.v,o=t.w;n.hasEdge(r,o)||(r=t.w,o=t.v);let i=e.node(r),s=e.node(o),a=i,l=!1;return i.lim>s.lim&&(a=s,l=!0),n.edges().filter(d=>l===Ze(e,e.node(d.v),a)&&l!==Ze(e,e.node(d.w),a)).reduce((d,c)=>A(n,c)<A(n,d)?c:d)}function sn(e,n,t,r){let o=t.v,i=t.w;e.removeEdge(o,i),e.setEdge(r.v,r.w,{}),pe(e),ge(e,n),kt(e,n)}function kt(e,n){let t=e.nodes().find(o=>!e.node(o).parent);if(!t)return;let r=Nt(e,[t]);r=r.slice(1),r.forEach(o=>{let s=e.node(o).parent,a=n.edge(o,s),l=!1;a||(a=n.edge(s,o),l=!0),n.node(o).rank=n.node(s).rank+(l?a.minlen:-a.minlen)})}function xt(e,n,t){return e.hasEdge(n,t)}function Ze(e,n,t){return t.low<=n.lim&&n.lim<=t.lim}var dn=_t;function _t(e){let n=e.graph().ranker;if(typeof n==\"function\")return n(e);switch(n){case\"network-simplex\":an(e);break;case\"tight-tree\":Ct(e);break;case\"longest-path\":Ot(e);break;case\"none\":break;default:an(e)}}var Ot=U;function Ct(e){U(e),ne(e)}function an(e){en(e)}var ln=Tt;function Tt(e){let n=Rt(e),t=e.graph();if(!Array.isArray(t.dummyChains))return;t.dummyChains.forEach(o=>{let i=e.node(o),s=i.edgeObj,a=jt(e,n,s.v,s.w),l=a.path,u=a.lca,d=0,c=l[d],f=!0;for(;o!==s.w;){if(i=e.node(o),f){for(;(c=l[d])!==u&&e.node(c).maxRank<i.rank;)d++;c===u&&(f=!1)}if(!f){for(;d<l.length-1&&e.node(l[d+1]).minRank<=i.rank;)d++;c=l[d]}c!==void 0&&e.setParent(o,c),o=e.successors(o)[0]}})}function jt(e,n,t,r){let o=[],i=[],s=Math.min(n[t].low,n[r].low),a=Math.max(n[t].lim,n[r].lim),l;l=t;do l=e.parent(l),o.push(l);while(l&&(n[l].low>s||a>n[l].lim));let u=l,d=r;for(;(d=e.parent(d))!==u;)i.push(d);return{path:o.concat(i.reverse()),lca:u}}function Rt(e){let n={},t=0;function r(o){let i=t;e.children(o).forEach(r),n[o]={low:i,lim:t++}}return e.children(V).forEach(r),n}function un(e){let n=M(e,\"root\",{},\"_root\"),t=It(e),r=Object.values(t),o=S(Math.max,r)-1,i=2*o+1;e.graph().nestingRoot=n,e.edges().forEach(a=>e.edge(a).minlen*=i);let s=St(e)+1;e.children(V).forEach(a=>{cn(e,n,i,s,o,t,a)}),e.graph().nodeRankFactor=i}function cn(e,n,t,r,o,i,s){var c;let a=e.children(s);if(!a.length){s!==n&&e.setEdge(n,s,{weight:0,minlen:t});return}let l=ae(e,\"_bt\"),u=ae(e,\"_bb\"),d=e.node(s);e.setParent(l,s),d.borderTop=l,e.setParent(u,s),d.borderBottom=u,a.forEach(f=>{var b;cn(e,n,t,r,o,i,f);let h=e.node(f),g=h.borderTop?h.borderTop:f,m=h.borderBottom?h.borderBottom:f,L=h.borderTop?r:2*r,y=g!==m?1:o-((b=i[s])!=null?b:0)+1;e.setEdge(l,g,{weight:L,minlen:y,nestingEdge:!0}),e.setEdge(m,u,{weight:L,minlen:y,nestingEdge:!0})}),e.parent(s)||e.setEdge(n,l,{weight:0,minlen:o+((c=i[s])!=null?c:0)})}function It(e){let n={};function t(r,o){let i=e.children(r);i&&i.length&&i.forEach(s=>t(s,o+1)),n[r]=o}return e.children(V).forEach(r=>t(r,1)),n}function St(e){return e.edges().reduce((n,t)=>n+e.edge(t).weight,0)}function fn(e){let n=e.graph();e.removeNode(n.nestingRoot),delete n.nestingRoot,e.edges().forEach(t=>{e.edge(t).nestingEdge&&e.removeEdge(t)})}var bn=Pt;function Pt(e){function n(t){let r=e.children(t),o=e.node(t);if(r.length&&r.forEach(n),o&&Object.hasOwn(o,\"minRank\")){o.borderLeft=[],o.borderRight=[];for(let i=o.minRank,s=o.maxRank+1;i<s;++i)hn(e,\"borderLeft\",\"_bl\",t,o,i),hn(e,\"borderRight\",\"_br\",t,o,i)}}e.children(V).forEach(n)}function hn(e,n,t,r,o,i){let s={width:0,height:0,rank:i,borderType:n},a=o[n][i-1],l=M(e,\"border\",s,t);o[n][i]=l,e.setParent(l,r),a&&e.setEdge(a,l,{weight:1})}function pn(e){var t;let n=(t=e.graph().rankdir)==null?void 0:t.toLowerCase();(n===\"lr\"||n===\"rl\")&&En(e)}function mn(e){var t;let n=(t=e.graph().rankdir)==null?void 0:t.toLowerCase();(n===\"bt\"||n===\"rl\")&&Ft(e),(n===\"lr\"||n===\"rl\")&&(Dt(e),En(e))}function En(e){e.nodes().forEach(n=>gn(e.node(n))),e.edges().forEach(n=>gn(e.edge(n)))}function gn(e){let n=e.width;e.width=e.height,e.height=n}function Ft(e){e.nodes().forEach(n=>me(e.node(n))),e.edges().forEach(n=>{var r;let t=e.edge(n);(r=t.points)==null||r.forEach(me),Object.hasOwn(t,\"y\")&&me(t)})}function me(e){e.y=-e.y}function Dt(e){e.nodes().forEach(n=>Ee(e.node(n))),e.edges().forEach(n=>{var r;let t=e.edge(n);(r=t.points)==null||r.forEach(Ee),Object.hasOwn(t,\"x\")&&Ee(t)})}function Ee(e){let n=e.x;e.x=e.y,e.y=n}function Le(e,n=null){let t={},r=e.nodes().filter(d=>!e.children(d).length),o=r.map(d=>e.node(d).rank),i=S(Math.max,o),s=D(i+1).map(()=>[]);function a(d){if(t[d])return;t[d]=!0;let c=e.node(d);s[c.rank].push(d);let f=e.successors(d);f&&[...f].sort((g,m)=>u(g,m)).forEach(a)}r.sort((d,c)=>e.node(d).rank-e.node(c).rank).forEach(a);function u(d,c){let f=e.node(d),h=e.node(c);return ee(n,f,h)}return s}function ye(e,n){let t=0;for(let r=1;r<n.length;++r)t+=Vt(e,n[r-1],n[r]);return t}function Vt(e,n,t){let r=He(t,t.map((u,d)=>d)),o=n.flatMap(u=>{let d=e.outEdges(u);return d?d.map(c=>({pos:r[c.w],weight:e.edge(c).weight})).sort((c,f)=>c.pos-f.pos):[]}),i=1;for(;i<t.length;)i<<=1;let s=2*i-1;i-=1;let a=new Array(s).fill(0),l=0;return o.forEach(u=>{let d=u.pos+i;a[d]+=u.weight;let c=0;for(;d>0;)d%2&&(c+=a[d+1]),d=d-1>>1,a[d]+=u.weight;l+=u.weight*c}),l}function we(e,n=[]){return n.map(t=>{let r=e.inEdges(t);if(!r||!r.length)return{v:t};{let o=r.reduce((i,s)=>{let a=e.edge(s),l=e.node(s.v);return{sum:i.sum+a.weight*l.order,weight:i.weight+a.weight}},{sum:0,weight:0});return{v:t,barycenter:o.sum/o.weight,weight:o.weight}}})}function Ne(e,n){let t={};e.forEach((o,i)=>{let s={indegree:0,in:[],out:[],vs:[o.v],i};o.barycenter!==void 0&&(s.barycenter=o.barycenter,s.weight=o.weight),t[o.v]=s}),n.edges().forEach(o=>{let i=t[o.v],s=t[o.w];i!==void 0&&s!==void 0&&(s.indegree++,i.out.push(s))});let r=Object.values(t).filter(o=>!o.indegree);return Yt(r)}function Yt(e){let n=[];function t(o){return i=>{i.merged||(i.barycenter===void 0||o.barycenter===void 0||i.barycenter>=o.barycenter)&&Bt(o,i)}}function r(o){return i=>{i.in.push(o),--i.indegree===0&&e.push(i)}}for(;e.length;){let o=e.pop();n.push(o),o.in.reverse().forEach(t(o)),o.out.forEach(r(o))}return n.filter(o=>!o.merged).map(o=>W(o,[\"vs\",\"i\",\"barycenter\",\"weight\"]))}function Bt(e,n){let t=0,r=0;e.weight&&(t+=e.barycenter*e.weight,r+=e.weight),n.weight&&(t+=n.barycenter*n.weight,r+=n.weight),e.vs=n.vs.concat(e.vs),e.barycenter=t/r,e.weight=r,e.i=Math.min(n.i,e.i),n.merged=!0}function Ge(e,n,t,r,o){let i={},s=null,a=null,l=o;typeof n==\"boolean\"?(l=n,i={}):n&&(i=n,s=t!=null?t:null,a=r!=null?r:null);let u=ze(e,y=>Object.hasOwn(y,\"barycenter\")),d=u.lhs,c=u.rhs.sort((y,b)=>b.i-y.i),f=[],h=0,g=0,m=0;d.sort(Wt(a,s,!!l));for(let[y,b]of Object.entries(i)){let p=d.findIndex(E=>E.vs[0]===y);d.splice(p+1,0,b)}m=Ln(f,c,m),d.forEach(y=>{m+=y.vs.length,f.push(y.vs),h+=y.barycenter*y.weight,g+=y.weight,m=Ln(f,c,m)});let L={vs:f.flat(1)};return g&&(L.barycenter=h/g,L.weight=g),L}function Ln(e,n,t){let r;for(;n.length&&(r=n[n.length-1]).i<=t;)n.pop(),e.push(r.vs),t++;return t}function Wt(e,n,t){return(r,o)=>{if(r.barycenter<o.barycenter)return-1;if(r.barycenter>o.barycenter)return 1;if(e&&(typeof r.vs[0]==\"string\"||typeof o.vs[0]==\"string\")){let i=e.node(r.vs[0]),s=e.node(o.vs[0]),a=ee(n,i,s);if(a!==0)return a}return t?o.i-r.i:r.i-o.i}}function te(e,n,t,r,o){var y,b,p,E,w,k,_,O,j,R,I;let i=null,s=o;typeof r==\"boolean\"?(s=r,i=null):r!==void 0&&(i=r);let a=e.children(n),l=e.node(n),u=l?l.borderLeft:void 0,d=l?l.borderRight:void 0,c={};u&&(a=a.filter(v=>v!==u&&v!==d));let f=we(e,a);f.forEach(v=>{if(e.children(v.v).length){let{result:x}=te(e,v.v,t,i,s);c[v.v]=x,Object.hasOwn(x,\"barycenter\")&&zt(v,x)}});let h=Ne(f,t);Xt(h,c);let g={},m=!1;for(let v=0;v<h.length;v++)for(let x=v+1;x<h.length;x++)if(!(!h[v]||!h[x]||!((y=h[v])!=null&&y.barycenter)||!((b=h[x])!=null&&b.barycenter))&&((p=h[v])==null?void 0:p.barycenter)===h[x].barycenter){let G=(w=(E=h[v])==null?void 0:E.vs[0])!=null?w:\"\",N=(_=(k=h[x])==null?void 0:k.vs[0])!=null?_:\"\",C=e.node(G),B=e.node(N);if(C.dummy===\"edge\"&&B.dummy===\"edge\"&&((O=C.edgeObj)==null?void 0:O.v)===((j=B.edgeObj)==null?void 0:j.v)&&((R=C.edgeObj)==null?void 0:R.w)===((I=B.edgeObj)==null?void 0:I.w))if(C.edgeLabel.reversed){g[N]=h[v],h.splice(v,1),v--;break}else g[G]||(g[G]=h[x],h.splice(x,1),x--);else m=!0}let L=Ge(h,g,i,e,s);if(u&&d){L.vs=[u,L.vs,d].flat(1);let v=e.predecessors(u);if(v&&v.length){let x=e.node(v[0]),G=e.predecessors(d),N=e.node(G[0]);Object.hasOwn(L,\"barycenter\")||(L.barycenter=0,L.weight=0),L.barycenter=(L.barycenter*L.weight+x.order+N.order)/(L.weight+2),L.weight+=2}}return Object.defineProperty(L,\"result\",{value:L,enumerable:!1,configurable:!0,writable:!0}),Object.defineProperty(L,\"usedBias\",{value:m,enumerable:!1,configurable:!0,writable:!0}),L}function Xt(e,n){e.forEach(t=>{t.vs=t.vs.flatMap(r=>n[r]?n[r].vs:r)})}function zt(e,n){e.barycenter!==void 0?(e.barycenter=(e.barycenter*e.weight+n.barycenter*n.weight)/(e.weight+n.weight),e.weight+=n.weight):(e.barycenter=n.barycenter,e.weight=n.weight)}function ve(e,n,t,r){r||(r=e.nodes());let o=Ht(e),i=new T({compound:!0}).setGraph({root:o}).setDefaultNodeLabel(s=>e.node(s));return r.forEach(s=>{let a=e.node(s),l=e.parent(s);if(a.rank===n||a.minRank<=n&&n<=a.maxRank){i.setNode(s),i.setParent(s,l||o);let u=e[t](s);u&&u.forEach(d=>{let c=d.v===s?d.w:d.v,f=i.edge(c,s),h=f!==void 0?f.weight:0;i.setEdge(c,s,{weight:e.edge(d).weight+h})}),Object.hasOwn(a,\"minRank\")&&i.setNode(s,{borderLeft:a.borderLeft[n],borderRight:a.borderRight[n]})}}),i}function Ht(e){let n;for(;e.hasNode(n=$(\"_root\")););return n}function ke(e,n,t){let r={},o;t.forEach(i=>{let s=e.parent(i),a,l;for(;s;){if(a=e.parent(s),a?(l=r[a],r[a]=s):(l=o,o=s),l&&l!==s){n.setEdge(l,s);return}s=a}})}function re(e,n={},t=null){if(typeof n.customOrder==\"function\"){n.customOrder(e,re);return}let r=de(e),o=yn(e,D(1,r+1),\"inEdges\"),i=yn(e,D(r-1,-1,-1),\"outEdges\"),s=Le(e,t);if(wn(e,s),n.disableOptimalOrderHeuristic)return;let a=Number.POSITIVE_INFINITY,l,u=n.constraints||[];for(let d=0,c=0;c<4;++d,++c){qt(d%2?o:i,d%4>=2,u,t),s=P(e);let f=ye(e,s);f<a?(c=0,l=Object.assign({},s),a=f):f===a&&(l=structuredClone(s))}wn(e,l)}function yn(e,n,t){let r=new Map,o=(i,s)=>{r.has(i)||r.set(i,[]),r.get(i).push(s)};for(let i of e.nodes()){let s=e.node(i);if(typeof s.rank==\"number\"&&o(s.rank,i),typeof s.minRank==\"number\"&&typeof s.maxRank==\"number\")for(let a=s.minRank;a<=s.maxRank;a++)a!==s.rank&&o(a,i)}return n.map(function(i){return ve(e,i,t,r.get(i)||[])})}function qt(e,n,t,r){let o=!0,i=new T;e.forEach(function(s){t.forEach(d=>i.setEdge(d.left,d.right));let a=s.graph().root,{result:l,usedBias:u}=te(s,a,i,r,o);n&&u&&(o=!o),l.vs.forEach((d,c)=>s.node(d).order=c),ke(s,i,l.vs)})}function wn(e,n){Object.values(n).forEach(t=>t.forEach((r,o)=>e.node(r).order=o))}function $t(e,n){let t={};function r(o,i){let s=0,a=0,l=o.length,u=i[i.length-1];return i.forEach((d,c)=>{let f=Jt(e,d),h=f?e.node(f).order:l;(f||d===u)&&(i.slice(a,c+1).forEach(g=>{let m=e.predecessors(g);m&&m.forEach(L=>{let y=e.node(L),b=y.order;(b<s||h<b)&&!(y.dummy&&e.node(g).dummy)&&Gn(t,L,g)})}),a=c+1,s=h)}),i}return n.length&&n.reduce(r),t}function Ut(e,n){let t={};function r(a){var l;return((l=e.node(a))==null?void 0:l.dummy)===\"border\"}if(!e.nodes().some(r))return t;function i(a,l,u,d,c){D(l,u).forEach(f=>{let h=a[f];if(h!==void 0&&e.node(h).dummy){let g=e.predecessors(h);g&&g.forEach(m=>{if(m===void 0)return;let L=e.node(m);L.dummy&&(L.order<d||L.order>c)&&Gn(t,m,h)})}})}function s(a,l){let u=-1,d=-1,c=0;return l.forEach((f,h)=>{if(r(f)){let g=e.predecessors(f);if(g&&g.length){let m=g[0];if(m===void 0)return;d=e.node(m).order,i(l,c,h,u,d),c=h,u=d}}i(l,c,l.length,d,a.length)}),l}return n.length&&n.reduce(s),t}function Jt(e,n){if(e.node(n).dummy){let t=e.predecessors(n);if(t)return t.find(r=>e.node(r).dummy)}}function Gn(e,n,t){if(n>t){let o=n;n=t,t=o}let r=e[n];r||(e[n]=r={}),r[t]=!0}function Kt(e,n,t){if(n>t){let o=n;n=t,t=o}let r=e[n];return r!==void 0&&Object.hasOwn(r,t)}function Qt(e,n,t,r,o){let i={},s={},a={};return n.forEach(l=>{l.forEach((u,d)=>{i[u]=u,s[u]=u,a[u]=d})}),n.forEach(l=>{let u=-1,d=-1,c=!1,f=l,h=l.findIndex(g=>(o==null?void 0:o.includes(g))||Nn(g,e,o));h>0&&(f=[l[h],...l.slice(0,h),...l.slice(h+1)],c=!0),f.forEach(g=>{var L;let m=r(g);if(m&&m.length){o!=null&&o.includes(g)&&(m=m.filter(p=>Nn(p,e,o)));let y=m.sort((p,E)=>{let w=a[p],k=a[E];return(w!==void 0?w:0)-(k!==void 0?k:0)}),b=(y.length-1)/2;for(let p=Math.floor(b),E=Math.ceil(b);p<=E;++p){let w=y[p];if(w===void 0)continue;let k=a[w];if(k!==void 0&&s[g]===g&&u<k&&a[w]!==d&&!Kt(t,g,w)){let _=i[w];_!==void 0&&(s[w]=g,s[g]=i[g]=_,u=k,c&&(u=-1,d=(L=a[w])!=null?L:-1,c=!1))}}}})}),{root:i,align:s}}function Zt(e,n,t,r,o=!1){let i={},s=er(e,n,t,o),a=o?\"borderLeft\":\"borderRight\";function l(h,g){let m=s.nodes().slice(),L={},y=m.pop();for(;y;){if(L[y])h(y);else{L[y]=!0,m.push(y);for(let b of g(y))m.push(b)}y=m.pop()}}function u(h){let g=s.inEdges(h);g?i[h]=g.reduce((m,L)=>{var p;let y=(p=i[L.v])!=null?p:0,b=s.edge(L);return Math.max(m,y+(b!==void 0?b:0))},0):i[h]=0}function d(h){let g=s.outEdges(h),m=Number.POSITIVE_INFINITY;g&&(m=g.reduce((y,b)=>{let p=i[b.w],E=s.edge(b);return Math.min(y,(p!==void 0?p:0)-(E!==void 0?E:0))},Number.POSITIVE_INFINITY));let L=e.node(h);m!==Number.POSITIVE_INFINITY&&L.borderType!==a&&(i[h]=Math.max(i[h]!==void 0?i[h]:0,m))}function c(h){return s.predecessors(h)||[]}function f(h){return s.successors(h)||[]}return l(u,c),l(d,f),Object.keys(r).forEach(h=>{var m;let g=t[h];g!==void 0&&(i[h]=(m=i[g])!=null?m:0)}),i}function er(e,n,t,r){let o=new T,i=e.graph(),s=or(i.nodesep,i.edgesep,r);return n.forEach(a=>{let l;a.forEach(u=>{let d=t[u];if(d!==void 0){if(o.setNode(d),l!==void 0){let c=t[l];if(c!==void 0){let f=o.edge(c,d);o.setEdge(c,d,Math.max(s(e,u,l),f||0))}}l=u}})}),o}function nr(e,n){return Object.values(n).reduce((t,r)=>{let o=Number.NEGATIVE_INFINITY,i=Number.POSITIVE_INFINITY;Object.entries(r).forEach(([a,l])=>{let u=ir(e,a)/2;o=Math.max(l+u,o),i=Math.min(l-u,i)});let s=o-i;return s<t[0]&&(t=[s,r]),t},[Number.POSITIVE_INFINITY,null])[1]}function tr(e,n){let t=Object.values(n),r=S(Math.min,t),o=S(Math.max,t);[\"u\",\"d\"].forEach(i=>{[\"l\",\"r\"].forEach(s=>{let a=i+s,l=e[a];if(!l||l===n)return;let u=Object.values(l),d=r-S(Math.min,u);s!==\"l\"&&(d=o-S(Math.max,u)),d&&(e[a]=X(l,c=>c+d))})})}function rr(e,n=void 0){let t=e.ul;return t?X(t,(r,o)=>{var s,a;if(n){let l=n.toLowerCase(),u=e[l];if(u&&u[o]!==void 0)return u[o]}let i=Object.values(e).map(l=>{let u=l[o];return u!==void 0?u:0}).sort((l,u)=>l-u);return(((s=i[1])!=null?s:0)+((a=i[2])!=null?a:0))/2}):{}}function vn(e,n){let t=P(e),r=Object.assign($t(e,t),Ut(e,t)),o={},i;[\"u\",\"d\"].forEach(a=>{i=a===\"u\"?t:Object.values(t).reverse(),[\"l\",\"r\"].forEach(l=>{l===\"r\"&&(i=i.map(f=>Object.values(f).reverse()));let d=Qt(e,i,r,f=>(a===\"u\"?e.predecessors(f):e.successors(f))||[],n),c=Zt(e,i,d.root,d.align,l===\"r\");l===\"r\"&&(c=X(c,f=>-f)),o[a+l]=c})});let s=nr(e,o);return tr(o,s),rr(o,e.graph().align)}function or(e,n,t){return(r,o,i)=>{let s=r.node(o),a=r.node(i),l=0,u;if(l+=s.width/2,Object.hasOwn(s,\"labelpos\"))switch(s.labelpos.toLowerCase()){case\"l\":u=-s.width/2;break;case\"r\":u=s.width/2;break}if(u&&(l+=t?u:-u),u=void 0,l+=(s.dummy?n:e)/2,l+=(a.dummy?n:e)/2,l+=a.width/2,Object.hasOwn(a,\"labelpos\"))switch(a.labelpos.toLowerCase()){case\"l\":u=a.width/2;break;case\"r\":u=-a.width/2;break}return u&&(l+=t?u:-u),l}}function ir(e,n){return e.node(n).width}function Nn(e,n,t){var s;if(!t)return!1;let r=(s=n.node(e))==null?void 0:s.edgeObj;if(!r||n.node(e).edgeLabel.reversed)return!1;let o=t.indexOf(r==null?void 0:r.v),i=t.indexOf(r==null?void 0:r.w);return o!==-1&&i!==-1&&o===(i+1)%t.length||o===(i-1)%t.length}function kn(e,n){e=Z(e),sr(e),Object.entries(vn(e,n)).forEach(([t,r])=>e.node(t).x=r)}function sr(e){let n=P(e),t=e.graph(),r=t.ranksep,o=t.rankalign,i=0;n.forEach(s=>{let a=s.reduce((l,u)=>{var c;let d=(c=e.node(u).height)!=null?c:0;return l>d?l:d},0);s.forEach(l=>{let u=e.node(l);o===\"top\"?u.y=i+u.height/2:o===\"bottom\"?u.y=i+a-u.height/2:u.y=i+a/2}),i+=a+r})}var xn=new WeakMap;function Oe(e,n={}){return In(e,q,n),e}function _n(e,n,t){let r=n;for(;r!==void 0;){let o=e.parent(r);if(o===t)return r;r=o}}function In(e,n,t){var y;let r=e.nodes().filter(b=>e.children(b).length),o={};r.forEach(b=>{let p=e.node(b);if(p&&p.rankdir){let E=new T({multigraph:!0,compound:!0});E.setGraph({rankdir:p.rankdir});let w=e.children(b);w.forEach(G=>{let N={...e.node(G)};E.setNode(G,N);let C=e.parent(G);C&&C!==b&&w.includes(C)&&E.setParent(G,C)});let k=new Set;e.edges().forEach(G=>{let N=_n(e,G.v,b),C=_n(e,G.w,b);if(N===G.v&&C===G.w)E.setEdge(G,{...e.edge(G)});else if(N&&C&&N!==C){let B=`${N}\\0${C}`;k.has(B)||(k.add(B),E.setEdge(N,C,{...e.edge(G)}))}}),In(E,n,t);let _=Rn(E);Cn(_,n,t,null),Tn(E,_);let O=1/0,j=1/0,R=-1/0,I=-1/0;E.nodes().forEach(G=>{if(G===b)return;let N=E.node(G);N&&typeof N.x==\"number\"&&typeof N.y==\"number\"&&typeof N.width==\"number\"&&typeof N.height==\"number\"&&(O=Math.min(O,N.x-N.width/2),R=Math.max(R,N.x+N.width/2),j=Math.min(j,N.y-N.height/2),I=Math.max(I,N.y+N.height/2))}),(!isFinite(O)||!isFinite(j)||!isFinite(R)||!isFinite(I))&&(O=j=0,R=I=0);let v=R-O,x=I-j;o[b]={minX:O,minY:j,maxX:R,maxY:I,width:v,height:x,offsetX:O,offsetY:j},p._dagreClusterSubgraph=E}});let i=[],s=b=>{let p=[],E=(e.children(b)||[]).filter(w=>w!==b);for(;E.length>0;){let w=E.shift();p.push(w),(e.children(w)||[]).filter(k=>k!==w).forEach(k=>E.push(k))}return p},a=new Map;r.forEach(b=>{let p=e.node(b);p&&p.rankdir&&o[b]&&a.set(b,(e.children(b)||[]).filter(E=>E!==b))});let l=new Set([...a.values()].flat()),u=new Map;a.forEach((b,p)=>{l.has(p)||u.set(p,s(p))});let d=new Set([...u.values()].flat()),c=b=>{for(let[p,E]of u)if(E.includes(b))return p;return b},f=[];e.edges().forEach(b=>{(d.has(b.v)||d.has(b.w))&&f.push({edge:b,label:e.edge(b)})});let h=new Map;d.forEach(b=>{let p=e.parent(b);h.set(b,typeof p==\"string\"?p:void 0)}),u.forEach((b,p)=>{let E=e.node(p),w=[];b.forEach(O=>{let j=e.node(O);j&&(w.push({id:O,node:j,parent:h.get(O)}),e.removeNode(O))});let k=f.filter(({edge:O})=>b.includes(O.v)||b.includes(O.w)),_=o[p];E&&(i.push({clusterId:p,subgraph:E._dagreClusterSubgraph,bounds:_,children:b,removedNodes:w,removedEdges:k}),E.width=_.width,E.height=_.height)});let g=new Set;f.forEach(({edge:b,label:p})=>{let E=c(b.v),w=c(b.w);if(E!==w&&e.hasNode(E)&&e.hasNode(w)){let k=`${E}\\0${w}`;g.has(k)||(g.add(k),e.setEdge(E,w,{...p,width:0,height:0}))}});let m=Rn(e),L=Cn(m,n,t,(y=xn.get(e))!=null?y:null);xn.set(e,L),Tn(e,m),g.forEach(b=>{let p=b.indexOf(\"\\0\"),E=b.slice(0,p),w=b.slice(p+1);e.hasEdge(E,w)&&e.removeEdge(E,w)}),i.forEach(({clusterId:b,subgraph:p,bounds:E,removedNodes:w,removedEdges:k})=>{var v,x;let _=e.node(b),O=(v=_==null?void 0:_.x)!=null?v:0,j=(x=_==null?void 0:_.y)!=null?x:0,R=(E.minX+E.maxX)/2,I=(E.minY+E.maxY)/2;w.forEach(({id:G,node:N,parent:C})=>{e.setNode(G,N),C!==void 0&&e.setParent(G,C)}),k.forEach(({edge:G,label:N})=>{e.setEdge(G,N)}),p.nodes().forEach(G=>{if(G===b)return;let N=p.node(G),C=e.node(G);C&&N&&typeof N.x==\"number\"&&typeof N.y==\"number\"&&(C.x=O+(N.x-R),C.y=j+(N.y-I))}),On(e,p,O-R,j-I),delete _._dagreClusterSubgraph}),r.forEach(b=>{var w,k;let p=e.node(b),E=o[b];if(p&&p.rankdir&&p._dagreClusterSubgraph&&E){let _=p._dagreClusterSubgraph,O=(w=p.x)!=null?w:0,j=(k=p.y)!=null?k:0,R=(E.minX+E.maxX)/2,I=(E.minY+E.maxY)/2;_.nodes().forEach(v=>{if(v===b)return;let x=_.node(v),G=e.node(v);if(G&&x&&typeof x.x==\"number\"&&typeof x.y==\"number\"){let N=x.x-R,C=x.y-I;G.x=O+N,G.y=j+C}}),On(e,_,O-R,j-I),delete p._dagreClusterSubgraph}})}function On(e,n,t,r){n.edges().forEach(o=>{if(!e.hasEdge(o))return;let i=n.edge(o),s=e.edge(o);s.points=i.points.map(a=>({x:a.x+t,y:a.y+r})),Object.hasOwn(i,\"x\")&&(s.x=i.x+t,s.y=i.y+r)})}function Cn(e,n,t,r=null){var l,u;let o=(t==null?void 0:t.useDynamic)!==!1,i=o&&(l=r==null?void 0:r.graph)!=null?l:null,s=o&&(u=r==null?void 0:r.rawNodes)!=null?u:null;n(\"    makeSpaceForEdgeLabels\",()=>br(e)),n(\"    removeSelfEdges\",()=>Gr(e)),n(\"    acyclic\",()=>Ue(e,i)),n(\"    nestingGraph.run\",()=>un(e)),n(\"    rank\",()=>dn(Z(e))),n(\"    injectEdgeLabelProxies\",()=>gr(e)),n(\"    removeEmptyRanks\",()=>We(e)),n(\"    nestingGraph.cleanup\",()=>fn(e)),n(\"    normalizeRanks\",()=>Be(e)),n(\"    assignRankMinMax\",()=>pr(e)),n(\"    removeEdgeLabelProxies\",()=>mr(e)),n(\"    normalize.run\",()=>Ke(e)),n(\"    parentDummyChains\",()=>ln(e)),n(\"    addBorderSegments\",()=>bn(e)),n(\"    order\",()=>re(e,t,s)),n(\"    insertSelfEdges\",()=>vr(e)),n(\"    adjustCoordinateSystem\",()=>pn(e)),n(\"    position\",()=>kn(e,t.corePath)),n(\"    positionSelfEdges\",()=>kr(e));let a=JSON.parse(JSON.stringify(e._nodes));return n(\"    removeBorderNodes\",()=>Nr(e)),n(\"    normalize.undo\",()=>Qe(e)),n(\"    fixupEdgeLabelCoords\",()=>yr(e)),n(\"    undoCoordinateSystem\",()=>mn(e)),n(\"    translateGraph\",()=>Er(e)),n(\"    assignNodeIntersects\",()=>Lr(e)),n(\"    reversePoints\",()=>wr(e)),n(\"    acyclic.undo\",()=>Je(e)),{graph:e,rawNodes:a}}function Tn(e,n){e.nodes().forEach(t=>{let r=e.node(t),o=n.node(t);r&&(r.x=o.x,r.y=o.y,r.order=o.order,r.rank=o.rank,n.children(t).length&&(r.width=o.width,r.height=o.height))}),e.edges().forEach(t=>{let r=e.edge(t),o=n.edge(t);r.points=o.points,Object.hasOwn(o,\"x\")&&(r.x=o.x,r.y=o.y)}),e.graph().width=n.graph().width,e.graph().height=n.graph().height}var ar=[\"nodesep\",\"edgesep\",\"ranksep\",\"marginx\",\"marginy\"],dr={ranksep:50,edgesep:20,nodesep:50,rankdir:\"TB\",rankalign:\"center\"},lr=[\"acyclicer\",\"ranker\",\"rankdir\",\"align\",\"rankalign\"],ur=[\"width\",\"height\",\"rank\"],jn={width:0,height:0},cr=[\"minlen\",\"weight\",\"width\",\"height\",\"labeloffset\"],fr={minlen:1,weight:1,width:0,height:0,labeloffset:10,labelpos:\"r\"},hr=[\"labelpos\"];function Rn(e){let n=new T({multigraph:!0,compound:!0}),t=_e(e.graph());return n.setGraph(Object.assign({},dr,xe(t,ar),W(t,lr))),e.nodes().forEach(r=>{let o=_e(e.node(r)),i=xe(o,ur);Object.keys(jn).forEach(a=>{i[a]===void 0&&(i[a]=jn[a])}),n.setNode(r,i);let s=e.parent(r);s!==void 0&&n.setParent(r,s)}),e.edges().forEach(r=>{let o=_e(e.edge(r));n.setEdge(r,Object.assign({},fr,xe(o,cr),W(o,hr)))}),n}function br(e){let n=e.graph();n.ranksep/=2,e.edges().forEach(t=>{var o;let r=e.edge(t);r.minlen*=2,((o=r.labelpos)!=null?o:\"r\").toLowerCase()!==\"c\"&&(n.rankdir===\"TB\"||n.rankdir===\"BT\"?r.width+=r.labeloffset:r.height+=r.labeloffset)})}function gr(e){e.edges().forEach(n=>{let t=e.edge(n);if(t.width&&t.height){let r=e.node(n.v),i={rank:(e.node(n.w).rank-r.rank)/2+r.rank,e:n};M(e,\"edge-proxy\",i,\"_ep\")}})}function pr(e){let n=0;e.nodes().forEach(t=>{let r=e.node(t);r.borderTop&&(r.minRank=e.node(r.borderTop).rank,r.maxRank=e.node(r.borderBottom).rank,n=Math.max(n,r.maxRank))}),e.graph().maxRank=n}function mr(e){e.nodes().forEach(n=>{let t=e.node(n);if(t.dummy===\"edge-proxy\"){let r=t;e.edge(r.e).labelRank=t.rank,e.removeNode(n)}})}function Er(e){let n=Number.POSITIVE_INFINITY,t=0,r=Number.POSITIVE_INFINITY,o=0,i=e.graph(),s=i.marginx||0,a=i.marginy||0;function l(u){let d=u.x,c=u.y,f=u.width,h=u.height;n=Math.min(n,d-f/2),t=Math.max(t,d+f/2),r=Math.min(r,c-h/2),o=Math.max(o,c+h/2)}e.nodes().forEach(u=>l(e.node(u))),e.edges().forEach(u=>{let d=e.edge(u);Object.hasOwn(d,\"x\")&&l(d)}),n-=s,r-=a,e.nodes().forEach(u=>{let d=e.node(u);d.x-=n,d.y-=r}),e.edges().forEach(u=>{let d=e.edge(u);d.points.forEach(c=>{c.x-=n,c.y-=r}),Object.hasOwn(d,\"x\")&&(d.x-=n),Object.hasOwn(d,\"y\")&&(d.y-=r)}),i.width=t-n+s,i.height=o-r+a}function Lr(e){e.edges().forEach(n=>{if(n.v===n.w)return;let t=e.edge(n),r=e.node(n.v),o=e.node(n.w),i,s;t.points?(i=t.points[0],s=t.points[t.points.length-1]):(t.points=[],i=o,s=r),t.points.unshift(se(r,i)),t.points.push(se(o,s))})}function yr(e){e.edges().forEach(n=>{let t=e.edge(n);if(Object.hasOwn(t,\"x\"))switch((t.labelpos===\"l\"||t.labelpos===\"r\")&&(t.width-=t.labeloffset),t.labelpos){case\"l\":t.x-=t.width/2+t.labeloffset;break;case\"r\":t.x+=t.width/2+t.labeloffset;break}})}function wr(e){e.edges().forEach(n=>{let t=e.edge(n);t.reversed&&t.points.reverse()})}function Nr(e){e.nodes().forEach(n=>{if(e.children(n).length){let t=e.node(n),r=e.node(t.borderTop),o=e.node(t.borderBottom),i=e.node(t.borderLeft[t.borderLeft.length-1]),s=e.node(t.borderRight[t.borderRight.length-1]);t.width=Math.abs(s.x-i.x),t.height=Math.abs(o.y-r.y),t.x=i.x+t.width/2,t.y=r.y+t.height/2}}),e.nodes().forEach(n=>{e.node(n).dummy===\"border\"&&e.removeNode(n)})}function Gr(e){e.edges().forEach(n=>{if(n.v===n.w){let t=e.node(n.v);t.selfEdges||(t.selfEdges=[]),t.selfEdges.push({e:n,label:e.edge(n)}),e.removeEdge(n)}})}function vr(e){P(e).forEach(t=>{let r=0;t.forEach((o,i)=>{let s=e.node(o);typeof s.rank!=\"number\"&&(s.rank=0),s.order=i+r,(s.selfEdges||[]).forEach(a=>{M(e,\"selfedge\",{width:a.label.width,height:a.label.height,rank:s.rank,order:i+ ++r,e:a.e,edgeLabel:a.label},\"_se\"),(!Array.isArray(a.label.points)||a.label.points.length!==7)&&(a.label.points=[{x:0,y:-10},{x:0,y:-10},{x:0,y:0},{x:0,y:10},{x:0,y:10},{x:0,y:0},{x:0,y:0}])}),delete s.selfEdges})})}function kr(e){e.nodes().forEach(n=>{let t=e.node(n),r=o=>typeof o==\"number\"&&isFinite(o);if(t.dummy===\"selfedge\"){let o=t,i=e.node(o.e.v),s=r(i==null?void 0:i.x)?i.x:0,a=r(i==null?void 0:i.y)?i.y:0,l=r(i==null?void 0:i.width)?i.width:0,u=r(i==null?void 0:i.height)?i.height:0,d=r(t.x)?t.x:s,c=r(t.y)?t.y:a,f=l/2,h=u/2;o.edgeLabel.points=[{x:d+f,y:c-h},{x:d+f,y:c-h},{x:d,y:c},{x:d-f,y:c+h},{x:d-f,y:c+h},{x:d,y:c},{x:d,y:c}],o.edgeLabel.x=d,o.edgeLabel.y=c,e.setEdge(o.e,o.edgeLabel),e.removeNode(n)}else t&&Array.isArray(t.selfEdges)&&t.selfEdges.forEach(o=>{if(!Array.isArray(o.label.points)||o.label.points.length!==7){let i=r(t.x)?t.x:0,s=r(t.y)?t.y:0,a=r(t.width)?t.width:0,l=r(t.height)?t.height:0,u=a/2,d=l/2;o.label.points=[{x:i+u,y:s-d},{x:i+u,y:s-d},{x:i,y:s},{x:i-u,y:s+d},{x:i-u,y:s+d},{x:i,y:s},{x:i,y:s}]}})})}function xe(e,n){return X(W(e,n),Number)}function _e(e){let n={};return e&&Object.entries(e).forEach(([t,r])=>{typeof t==\"string\"&&(t=t.toLowerCase()),n[t]=r}),n}function Ce(e){let n=P(e),t=new T({compound:!0,multigraph:!0}).setGraph({});return e.nodes().forEach(r=>{t.setNode(r,{label:r}),t.setParent(r,\"layer\"+e.node(r).rank)}),e.edges().forEach(r=>t.setEdge(r.v,r.w,{},r.name)),n.forEach((r,o)=>{let i=\"layer\"+o;t.setNode(i,{rank:\"same\"}),r.reduce((s,a)=>(t.setEdge(s,a,{style:\"invis\"}),a))}),t}var $o={time:le,notime:q},xr={graphlib:ie,version:ue,layout:Oe,debug:Ce,util:{time:le,notime:q}},Uo=xr;export{T as Graph,Ce as debug,Uo as default,ie as graphlib,Oe as layout,$o as util,ue as version};\n"
        };
        const assetVersion = 'e7e05da341';
        var document_kinds = __webpack_require__(2103);
        ;
        function packageEntry(owner, usedBy) {
            const { versions } = owner;
            const preferred = preferredOf(versions);
            return {
                name: owner.name,
                ...(owner.description !== undefined && { description: owner.description }),
                ...(owner.homepage !== undefined && { homepage: owner.homepage }),
                maintainers: [...owner.maintainers],
                tags: owner.tags.toSorted(byText),
                ...(owner.recipe !== undefined && { recipe: owner.recipe }),
                ...(preferred && { preferred: preferred.version }),
                versions: versions.map((version) => ({
                    ...listed(version),
                    ...(version.license !== undefined && { license: version.license }),
                    binaries: version.binaries
                        .map(({ hash, target, manifest }) => ({ hash, target, manifest }))
                        .sort((a, b) => byText(a.target, b.target) || byText(a.hash, b.hash)),
                    advisories: affecting(version).length,
                    ...(version.requires && { requires: [...version.requires] }),
                })),
                usedBy: [...usedBy],
            };
        }
        function packagesEntry(input, sorted) {
            const { title, repository, registry } = input.site;
            return {
                title,
                ...(repository !== undefined && { repository }),
                registry,
                packages: sorted.map(listedPackage),
            };
        }
        function listedPackage(owner) {
            const { versions } = owner;
            const preferred = preferredOf(versions);
            return {
                name: owner.name,
                ...(owner.description !== undefined && { description: firstSentence(owner.description) }),
                ...(preferred?.license !== undefined && { license: preferred.license }),
                tags: owner.tags.toSorted(byText),
                ...(preferred && { preferred: preferred.version }),
                versions: versions.map(listed),
            };
        }
        const listed = (version) => ({
            version: version.version,
            state: version.state,
            targets: targetsOf(version),
        });
        function firstSentence(text) {
            const plain = text.replace(/\s+/g, ' ').trim();
            const sentence = /^.{20,}?[.!?](?= |$)/u.exec(plain)?.[0] ?? plain;
            return sentence.length <= 160 ? sentence : `${sentence.slice(0, 159).trimEnd()}…`;
        }
        var shell_word = __webpack_require__(72668);
        var version = __webpack_require__(8109);
        ;
        const imageNameOf = (registry) => registry.replace(/^[a-z+-]+:(\/\/)?/, '');
        const mirrorLine = (site) => `spack mirror add --unsigned ${(0, shell_word.r)(site.mirror)} ${(0, shell_word.r)(site.registry)}`;
        const installLine = ({ url, anchor, registry }, what) => (0, version.D)(url === undefined || anchor === undefined
            ? `install ${what} --registry ${(0, shell_word.r)(registry)}`
            : `install ${what} --index ${(0, shell_word.r)(url)} --trust ${(0, shell_word.r)(anchor)}`);
        function installLineChecks({ url, anchor }) {
            if (url !== undefined && anchor !== undefined)
                return 'Checks the signature, the reviews and the digests before it installs.';
            return anchor === undefined
                ? 'Checks digests. This index is not signed, so that nothing says who built it.'
                : `Checks digests. With --index and the address of this index, and --trust ${anchor}, it also checks who built and who approved it.`;
        }
        function installLines(site, name, version, state, binary) {
            if (state === 'removed')
                return { spack: [], pakages: [], docker: [] };
            const allow = state === 'approved' ? '' : ` --allow ${state}`;
            return {
                spack: [mirrorLine(site), `spack install --cache-only /${binary.hash}`],
                pakages: [`${installLine(site, (0, shell_word.r)(`${name}@${version}`))}${allow}`],
                docker: [`COPY --from=${imageNameOf(site.registry)}@${binary.manifest} / /`],
            };
        }
        ;
        function versionEntry(input, links, owner, version) {
            return {
                name: owner.name,
                version: version.version,
                state: version.state,
                reasons: [...version.reasons],
                missing: [...version.missing],
                ...(version.tombstone && { tombstone: { ...version.tombstone } }),
                ...(version.license !== undefined && { license: version.license }),
                ...(version.licenseAccepted !== undefined && { licenseAccepted: version.licenseAccepted }),
                maintainers: [...owner.maintainers],
                ...(version.recipeSha256 !== undefined && { recipeSha256: version.recipeSha256 }),
                ...(version.requires && { requires: [...version.requires] }),
                sources: version.sources.map((source) => ({ ...source })),
                reviews: version.reviews
                    .map((review) => reviewEntry(owner, version, review))
                    .sort((a, b) => byText(b.time, a.time) || byText(a.auditor, b.auditor)),
                binaries: sortedBinaries(version).map((binary) => binaryEntry(input, links, owner, version, binary)),
                advisories: version.advisories
                    .map(({ fixed, ...advisory }) => ({ ...advisory, ...(fixed && { fixed: [...fixed] }) }))
                    .sort((a, b) => byText(a.id, b.id) || byText(a.component, b.component)),
                ...(version.checked && { checked: { ...version.checked } }),
                files: version.files
                    .map(({ path, digest, size }) => ({
                    path,
                    href: (0, paths.s$)(owner.name, version.version, path),
                    digest,
                    size,
                }))
                    .sort((a, b) => byText(a.path, b.path)),
            };
        }
        function reviewEntry(owner, version, { file, ...review }) {
            return {
                ...review,
                criteria: [...review.criteria],
                remarks: [...review.remarks],
                ...(file && { href: (0, paths.Wi)(owner.name, version.version, review.auditor) }),
            };
        }
        const sortedBinaries = (version) => version.binaries.toSorted((a, b) => byText(a.target, b.target) ||
            byText(a.os, b.os) ||
            byText(a.hash, b.hash) ||
            byText(a.manifest, b.manifest));
        function binaryEntry(input, links, owner, version, binary) {
            const { sboms, attestations, unmatched, ...rest } = binary;
            return {
                ...rest,
                ...(unmatched && { unmatched: [...unmatched] }),
                image: imageNameOf(input.site.registry),
                sboms: sboms
                    .map((sbom) => ({ ...sbom }))
                    .sort((a, b) => byText(a.format, b.format) || byText(a.manifest, b.manifest)),
                attestations: attestations
                    .map((attestation) => ({ ...attestation }))
                    .sort((a, b) => byText(a.predicateType, b.predicateType) || byText(a.manifest, b.manifest)),
                install: installLines(input.site, owner.name, version.version, version.state, binary),
                dependencies: links.graphs.below(binary.hash),
            };
        }
        var printable = __webpack_require__(55510);
        ;
        class Markup {
            text;
            constructor(text) {
                this.text = text;
            }
        }
        const ENTITIES = {
            '&': '&amp;',
            '<': '&lt;',
            '>': '&gt;',
            '"': '&quot;',
            "'": '&#39;',
        };
        function html_escape(text) {
            return HARMLESS.test(text) ? text : (0, printable.g$)(text).replace(/[&<>"']/g, (char) => ENTITIES[char]);
        }
        const HARMLESS = /^[\w .,:;/@+=()-]*$/;
        function html(strings, ...values) {
            let text = strings[0];
            for (let at = 0; at < values.length; at++)
                text += textOf(values[at]) + strings[at + 1];
            return new Markup(text);
        }
        function textOf(value) {
            if (value === undefined || value === false)
                return '';
            if (typeof value === 'string')
                return html_escape(value);
            if (typeof value === 'number')
                return String(value);
            if (value instanceof Markup)
                return value.text;
            let joined = '';
            for (const part of value)
                joined += textOf(part);
            return joined;
        }
        function safeHref(text) {
            if (text === undefined || !URL.canParse(text))
                return undefined;
            const url = new URL(text);
            return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
        }
        function html_link(address, text) {
            const href = safeHref(address);
            return href === undefined ? text : html `<a href="${href}" rel="noopener nofollow">${text}</a>`;
        }
        ;
        const SHAPES = {
            approved: '<circle cx="8" cy="8" r="6.5"/><path d="m5 8.3 2 2L11 6"/>',
            pending: '<circle cx="8" cy="8" r="6.5"/><path d="M8 4.5V8l2.3 1.6"/>',
            unreviewed: '<circle cx="8" cy="8" r="6.5" stroke-dasharray="2.4 2"/>',
            rejected: '<circle cx="8" cy="8" r="6.5"/><path d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4"/>',
            removed: '<path d="M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z"/><path d="M5 8h6"/>',
            copy: '<rect x="5.5" y="5.5" width="8" height="8" rx="1.5"/><path d="M10.5 3.5v-.5a1 1 0 0 0-1-1H3a1 1 0 0 0-1 1v6.5a1 1 0 0 0 1 1h.5"/>',
            warning: '<path d="M8 2 14.5 13.5h-13z"/><path d="M8 6.5v3m0 1.8v.1"/>',
            theme: '<circle cx="8" cy="8" r="6"/><path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor"/>',
            search: '<circle cx="7" cy="7" r="4.5"/><path d="m10.5 10.5 3.5 3.5"/>',
            mark: '<path d="M8 1.5 14 4.8v6.400L8 14.5 2 11.200V4.8z"/><path d="M2 4.8 8 8l6-3.200M8 8v6.5"/>',
        };
        const iconSheet = new Markup(`<svg hidden>${Object.entries(SHAPES)
            .map(([name, shape]) => `<symbol id="i-${name}" viewBox="0 0 16 16">${shape}</symbol>`)
            .join('')}</svg>`);
        const icon = (name) => new Markup(`<svg class="icon" aria-hidden="true"><use href="#i-${name}"/></svg>`);
        const badge = (state) => html `<span class="badge ${state}">${icon(state)}${state}</span>`;
        ;
        function copyable(heading, label, lines, note) {
            return html `<div class="copyable">
    <div class="copyable-head">
      <span>${heading}</span
      ><button class="quiet copy" type="button" aria-label="Copy the ${label}" hidden>
        ${icon('copy')}<span>Copy</span>
      </button>
    </div>
    <pre tabindex="0" role="region" aria-label="${label}"><code>${lines.join('\n')}</code></pre>
    ${note && html `<p class="note">${note}</p>`}
  </div> `;
        }
        ;
        function installSection(version, checks) {
            const binary = version.binaries[0];
            if (!binary || version.state === 'removed')
                return undefined;
            const what = `${version.name} ${version.version}`;
            const main = checks !== undefined;
            const place = main ? '' : `, version ${version.version}`;
            return html `<section class="install">
    ${main ? html `<h2>Install</h2>` : html `<h4>Install this version</h4>`}
    ${version.state !== 'approved' && html `<p class="note">No quorum of auditors has approved ${what}: Pakages installs it only with <code>--allow ${version.state}</code>.</p>`}
    ${copyable('Pakages', `lines for Pakages${place}`, binary.install.pakages, checks)}
    ${copyable('Spack', `lines for Spack${place}`, binary.install.spack, main && html `For <code>${binary.target}</code> on ${binary.os}. Stock Spack checks digests, not signatures.`)}
    ${copyable('Dockerfile', `line for a Dockerfile${place}`, binary.install.docker, main && html `Copies it, with what it needs to run, into an image of ${binary.os}.`)}
  </section> `;
        }
        ;
        const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";
        const shell = (site, page) => html `<!doctype html>
    <html lang="en">
      ${head(site, page)}
      <body>
        ${iconSheet}
        <a class="skip" href="#main">Skip to content</a>
        ${banner(site, page)}
        <main id="main" class="wide">${page.main}</main>
        ${footer(site, page)}
        <p id="said" class="unseen" role="status"></p>
      </body>
    </html> `;
        function head(site, page) {
            const asset = (name) => `${page.root}assets/${name}?v=${assetVersion}`;
            return html `<head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="light dark" />
    <meta name="description" content="${page.description}" />
    <title>${page.title === site.title ? page.title : `${page.title} · ${site.title}`}</title>
    <link rel="icon" href="${asset('icon.svg')}" type="image/svg+xml" />
    <link rel="stylesheet" href="${asset('site.css')}" />
    <script src="${asset('theme.js')}"></script>
    <script type="module" src="${asset(page.script ?? 'page.js')}"></script>
  </head>`;
        }
        function banner(site, page) {
            const home = page.root === '' ? './' : page.root;
            const current = (name) => page.here === name && html ` aria-current="page"`;
            return html `<header class="top">
    <div class="wide">
      <a class="home" href="${home}">${icon('mark')}<span>${site.title}</span></a>
      <nav aria-label="Site">
        <a href="${home}" ${current('search')}>Search</a
        ><a href="${page.root}use/" ${current('use')}>Use</a>
      </nav>
      <button class="theme quiet" type="button" hidden>${icon('theme')}<span>Theme</span></button>
    </div>
  </header>`;
        }
        const footer = (site, page) => html `<footer class="wide">
    <p>
      Made
      ${site.repository !== undefined && html `from ${html_link(site.repository, site.repository.replace(/^https?:\/\//, ''))} `}with
      Pakages ${site.generator}. <a href="${page.root}v1/packages.json">All of it as JSON</a>, with
      <a href="${page.root}v1/checksums.json">${site.signer !== undefined && 'signed '}checksums</a
      >.
    </p>
  </footer>`;
        ;
        function bytesInWords(bytes) {
            const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
            let value = bytes;
            let unit = 0;
            while (value >= 999.5 && unit < units.length - 1) {
                value /= 1000;
                unit++;
            }
            return `${unit === 0 || value >= 99.5 ? Math.round(value) : value.toPrecision(2)} ${units[unit]}`;
        }
        const amountOf = (number, noun, plural = `${noun}s`) => `${number.toLocaleString('en-US')} ${number === 1 ? noun : plural}`;
        const dayOf = (time) => /^\d{4}-\d\d-\d\d(?=T|$)/.exec(time)?.[0] ?? time;
        const shortDigest = (digest) => digest.slice(0, 'sha256:'.length + 12);
        function words_listed(words, joint = 'and') {
            return words.length < 2
                ? (words[0] ?? '')
                : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
        }
        const criterionInWords = (criterion) => criterion === 'license' ? 'acceptably licensed' : criterion;
        ;
        const SEVERITIES = ['critical', 'high', 'medium', 'low', 'unknown'];
        function advisoriesPart(version) {
            const { advisories, checked } = version;
            if (advisories.length === 0 && checked === undefined)
                return undefined;
            const sorted = advisories.toSorted(byUrgency);
            const open = affecting({ advisories: sorted });
            const rest = (wanted) => sorted.filter((one) => !open.includes(one) && wanted(one));
            return html `<h4>Vulnerabilities</h4>
    ${headline(version, open)} ${list(open)} ${folded('mended by a patch', rest(isFixed))}
    ${folded('without effect here', rest(({ status }) => status === 'not_affected'))}
    ${folded('too unsure to count', rest(({ status }) => status === 'affected' || status === 'under_investigation'))}`;
        }
        const isFixed = ({ status }) => status === 'fixed';
        const byUrgency = (a, b) => Number(b.exploited !== undefined) - Number(a.exploited !== undefined) ||
            SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
        function headline({ checked }, open) {
            const counts = SEVERITIES.flatMap((severity) => {
                const number = open.filter((one) => one.severity === severity).length;
                return number > 0 ? [`${number} ${severity}`] : [];
            });
            const found = counts.length > 0 && html `<p class="note">Open: ${words_listed(counts)}.</p>`;
            if (checked?.covered === false)
                return html `${found}
      <p class="stale">
        ${icon('warning')}Not covered: ${checked.why ?? 'nobody has looked at it'}. That nothing is
        listed here says nothing about it.
      </p>`;
            if (found !== false)
                return found;
            return html `<p class="note">
    None is known to be
    open${checked?.time !== undefined && html `, as of <time datetime="${checked.time}">${dayOf(checked.time)}</time>`}.
  </p>`;
        }
        const list = (all) => all.length > 0 &&
            html `<ul class="plain advisories">
    ${all.map(item)}
  </ul>`;
        const folded = (what, all) => all.length > 0 &&
            html `<details class="quiet-details">
    <summary>${amountOf(all.length, 'vulnerability', 'vulnerabilities')} ${what}</summary>
    ${list(all)}
  </details>`;
        function item(advisory) {
            const { severity, url, id, component, title, exploited } = advisory;
            return html `<li>
    <span class="severity ${severity}">${severity}</span>
    <strong>${html_link(url, id)}</strong> in ${component}${title !== undefined && `: ${title}`}
    ${exploited !== undefined && html `<span class="alarm">${icon('warning')}exploited, as CISA has listed since ${exploited}</span>`}
    ${remark(advisory)}
  </li> `;
        }
        function remark({ status, grade, why, since, fixed = [] }) {
            const open = status === 'affected' || status === 'under_investigation';
            const parts = [
                status === 'under_investigation' && 'Under investigation.',
                why !== undefined && why !== '' && `${why[0].toUpperCase()}${why.slice(1)}.`,
                open && grade !== undefined && grade !== 'certain' && `That is ${grade}, not certain.`,
                open &&
                    fixed.length > 0 &&
                    `Fixed in ${words_listed(fixed.slice(0, 5), 'or')}${fixed.length > 5 ? ' …' : ''}.`,
                since !== undefined && html `Since <time datetime="${since}">${dayOf(since)}</time>.`,
            ];
            const said = parts.filter((part) => part !== false);
            return (said.length > 0 &&
                html `<br /><span class="note">${said.map((part, at) => html `${at > 0 && ' '}${part}`)}</span>`);
        }
        var spec_hash = __webpack_require__(94002);
        ;
        const FORMATS = { cyclonedx: 'CycloneDX', spdx: 'SPDX' };
        const PREDICATES = [
            [/^https:\/\/slsa\.dev\/provenance\//, 'Provenance'],
            [/^https:\/\/(cyclonedx\.org\/bom|spdx\.dev\/Document)/, 'SBOM'],
            [/review/, 'Review'],
        ];
        function binariesPart(version) {
            return (version.binaries.length > 0 &&
                html `<h4>Binaries</h4>
      <ul class="binaries">
        ${version.binaries.map(binaryItem)}
      </ul>`);
        }
        function binaryItem(binary) {
            return html `<li>
    <p>
      <strong>${binary.target}</strong>
      <span>${binary.os}</span>
      ${binary.compiler !== undefined && html `<span>${binary.compiler}</span> `}<span
        >${bytesInWords(binary.size)}</span
      >
    </p>
    <p class="note">
      <code title="${binary.image}@${binary.manifest}">${shortDigest(binary.manifest)}</code>
      <button
        class="quiet copy"
        type="button"
        data-copy="${binary.image}@${binary.manifest}"
        aria-label="Copy the image for ${binary.target}, ${(0, spec_hash.BC)(binary.hash)}"
        hidden
      >
        Copy
      </button>
      <code title="Spack hash">/${(0, spec_hash.BC)(binary.hash)}</code>
    </p>
    <p class="note">${sboms(binary)}</p>
    <p class="note">${attestations(binary)}</p>
    ${coverage(binary)}
  </li> `;
        }
        function sboms({ sboms: all, image }) {
            if (all.length === 0)
                return 'No SBOM';
            const components = Math.max(...all.map((sbom) => sbom.components ?? 0));
            return html `SBOM, not signed:
  ${all.map((sbom, at) => html `${at > 0 && ', '}<span title="${image}@${sbom.manifest}">${FORMATS[sbom.format]}</span>`)}${components > 0 && `, ${amountOf(components, 'component')}`}`;
        }
        function attestations({ attestations: all, image }) {
            if (all.length === 0)
                return 'Not signed';
            return all.map(({ predicateType, manifest, signer }, at) => html `${at > 0 && ', '}<span title="${image}@${manifest}">${nameOf(predicateType)}</span>
        ${signer === undefined ? 'that was not checked' : `signed by ${signer}`}`);
        }
        function coverage({ covered, unmatched = [] }) {
            if (unmatched.length === 0 && covered !== false)
                return undefined;
            const who = unmatched.length > 0 ? `${words_listed(unmatched)} did not see this binary when approving. ` : '';
            return html `<p class="${covered === false ? 'stale' : 'note'}">
    ${who}${covered === false ? 'The approval does not hold for it.' : 'The approval holds all the same: a trusted signer built it from the recipe that was reviewed.'}
  </p>`;
        }
        const nameOf = (predicateType) => PREDICATES.find(([pattern]) => pattern.test(predicateType))?.[1] ?? predicateType;
        ;
        function dependenciesPart(version) {
            const dependencies = version.binaries[0]?.dependencies;
            if (!dependencies || dependencies.nodes.length === 0)
                return undefined;
            const direct = dependencies.edges.filter(([from]) => from === 0);
            const runtime = direct.filter(([, , kinds]) => /[lr]/.test(kinds)).map(([, to]) => to);
            const build = direct.filter(([, , kinds]) => !/[lr]/.test(kinds)).map(([, to]) => to);
            const all = dependencies.nodes.length - 1;
            return html `<h4>Dependencies</h4>
    ${all === 0 && html `<p>None.</p>`}
    ${named('To link and to run', dependencies, runtime)}${named('To build only', dependencies, build)}
    ${all > 0 &&
                html `<p class="note">${amountOf(all, 'package')} with what these need.</p>
        <div
          class="graph"
          data-document="../../${(0, paths.qW)(version.name, version.version)}"
          data-packages="../"
        ></div>`}`;
        }
        function named(heading, graph, places) {
            return (places.length > 0 &&
                html `<p class="needs">
      <span class="needs-head">${heading}:</span>
      ${places.map((place, at) => html `${at > 0 && ', '}${nodeLink(graph.nodes[place])}`)}
    </p>`);
        }
        function nodeLink(node) {
            const text = html `${node.name}
    <span class="note">${node.version}${node.external === true && ', from the system'}</span>`;
            return node.unlisted
                ? text
                : html `<a href="../${(0, paths.mX)(node.name)}/#v-${(0, paths.mX)(node.version)}">${node.name}</a>
        <span class="note">${node.version}${node.external === true && ', from the system'}</span>`;
        }
        ;
        const VERBS = {
            approved: 'approved',
            rejected: 'rejected',
            unsafe: 'found unsafe',
            requested: 'asked for a review',
            withdrawn: 'withdrew a review',
        };
        function reviewsPart(version) {
            return html `<h4>${version.state === 'removed' ? 'Why it was removed' : 'Reviews'}</h4>
    ${tombstone(version)} ${!version.tombstone && sentences('reasons', version.reasons)}
    ${version.missing.length > 0 &&
                html `<p class="note">To be approved:</p>
        ${sentences('reasons', version.missing)}`}
    ${version.reviews.length > 0 &&
                html `<ol class="reviews">
        ${version.reviews.map(reviewItem)}
      </ol>`}`;
        }
        function tombstone({ tombstone: stone }) {
            return (stone &&
                html `<div class="tombstone">
      <p>
        <strong>${stone.auditor}</strong> removed it on
        <time datetime="${stone.time}">${dayOf(stone.time)}</time>. Its binaries are gone, and
        nothing installs it.
      </p>
      ${stone.reason !== '' && html `<blockquote>${stone.reason}</blockquote>`}
    </div>`);
        }
        const sentences = (look, all) => all.length > 0 &&
            html `<ul class="${look}">
    ${all.map((sentence) => html `<li>${sentence}</li>`)}
  </ul>`;
        function reviewItem(review) {
            return html `<li class="review ${review.verdict}">
    <p class="review-head">
      <strong>${review.auditor}</strong> ${VERBS[review.verdict]}${criteria(review)}
      <span class="note"
        >on
        ${html_link(review.url, html `<time datetime="${review.time}">${dayOf(review.time)}</time>`)}${review.signer !== undefined && `, signed by ${review.signer}`}${review.href !== undefined && html ` · <a href="../../${review.href}">file</a>`}</span
      >
    </p>
    ${review.note !== '' && html `<blockquote>${review.note}</blockquote>`}
    ${review.remarks.length > 0 && html `<p class="${review.counts ? 'note' : 'stale'}">${review.remarks.join(' ')}</p>`}
  </li> `;
        }
        const criteria = ({ verdict, criteria: named }) => verdict === 'approved' && named.length > 0 && html ` as ${words_listed(named.map(criterionInWords))}`;
        ;
        function versionSection(version, preferred) {
            return html `<details
    class="version"
    id="v-${(0, paths.mX)(version.version)}"
    ${preferred && html ` open`}
  >
    <summary>
      <h3>${version.version}</h3>
      ${badge(version.state)} <span class="summary-rest">${summary(version)}</span>
    </summary>
    <div class="version-body">
      ${reviewsPart(version)} ${!preferred && installSection(version)} ${advisoriesPart(version)}
      ${binariesPart(version)} ${dependenciesPart(version)} ${filesPart(version)}
      ${sourcesPart(version)}
      <p class="note">
        <a href="../../${(0, paths.qW)(version.name, version.version)}"
          >Version ${version.version} as JSON</a
        >
      </p>
    </div>
  </details> `;
        }
        function summary(version) {
            const open = affecting(version).length;
            const targets = [...new Set(version.binaries.map((binary) => binary.target))];
            return [
                open > 0 &&
                    html `<span class="alarm"
        >${icon('warning')}${amountOf(open, 'vulnerability', 'vulnerabilities')}</span
      > `,
                targets.length > 0 ? html `<span>${targets.join(', ')}</span>` : html `<span>no binaries</span>`,
            ];
        }
        function filesPart(version) {
            return (version.files.length > 0 &&
                html `<h4>Files</h4>
      <ul class="plain">
        ${version.files.map((file) => html `<li>
              <a href="../../${file.href}" download>${file.path}</a>
              <span class="note"
                >${bytesInWords(file.size)},
                <code title="${file.digest}">${shortDigest(file.digest)}</code></span
              >
            </li> `)}
      </ul>`);
        }
        function sourcesPart(version) {
            if (version.sources.length === 0 && version.recipeSha256 === undefined)
                return undefined;
            return html `<h4>Source</h4>
    <ul class="plain">
      ${version.sources.map((source) => html `<li>
            ${source.url !== undefined && html_link(source.url, source.url)}${source.git !== undefined && html_link(source.git, source.git)}${source.sha256 !== undefined && html ` <code class="long">sha256 ${source.sha256}</code>`}${source.commit !== undefined && html ` <code class="long">commit ${source.commit}</code>`}
          </li> `)}${version.recipeSha256 !== undefined && html `<li>Recipe <code class="long">sha256 ${version.recipeSha256}</code></li>`}
    </ul>`;
        }
        ;
        const USERS_SHOWN = 60;
        function packagePage(input, owner, versions) {
            const preferred = versions.find((version) => version.version === owner.preferred);
            return shell(input.site, {
                title: owner.name,
                root: '../../',
                script: 'package.js',
                description: owner.description ?? `${owner.name}, built with Spack.`,
                main: html `<nav class="crumbs" aria-label="Breadcrumb">
        <a href="../../">Packages</a> <span aria-hidden="true">/</span>
        <span aria-current="page">${owner.name}</span>
      </nav>
      <div class="package-head">
        <h1>${owner.name}</h1>
        ${preferred && html `<p class="package-state"><span class="package-version">${preferred.version}</span> ${badge(preferred.state)}</p>`}
      </div>
      ${owner.description !== undefined && html `<p class="lead">${owner.description}</p>`}
      <div class="two">
        ${facts(owner, preferred)}
        <div>
          ${preferred && installSection(preferred, installLineChecks(input.site))}
          <section aria-labelledby="versions">
            <h2 id="versions">Versions</h2>
            ${versions.length === 0 ? html `<p class="empty">There are no versions of this package.</p>` : versions.map((version) => versionSection(version, version === preferred))}
          </section>
          ${usersSection(owner)}
        </div>
      </div>`,
            });
        }
        function facts(owner, preferred) {
            const entries = [
                [
                    'Licence',
                    preferred?.license !== undefined &&
                        html `${preferred.license}${preferred.licenseAccepted === false && html ` <span class="note">not accepted by the policy</span>`}`,
                ],
                [
                    'Homepage',
                    safeHref(owner.homepage) !== undefined &&
                        html_link(owner.homepage, owner.homepage.replace(/^https?:\/\/(www\.)?|\/$/g, '')),
                ],
                [
                    'Maintainers',
                    owner.maintainers.length > 0 &&
                        html `<ul>
          ${owner.maintainers.map((name) => html `<li>${/^[A-Za-z0-9-]+$/.test(name) ? html_link(`https://github.com/${name}`, name) : name}</li>`)}
        </ul>`,
                ],
                [
                    'Tags',
                    owner.tags.length > 0 &&
                        html `<ul>
          ${owner.tags.map((tag) => html `<li><a href="../../?tag=${encodeURIComponent(tag)}">${tag}</a></li>`)}
        </ul>`,
                ],
                ['Recipe', safeHref(owner.recipe) !== undefined && html_link(owner.recipe, 'package.py')],
                ['Data', html `<a href="../../${(0, paths.C0)(owner.name)}">JSON</a>`],
            ];
            return html `<aside aria-label="About ${owner.name}">
    <dl class="facts">
      ${entries.map(([term, value]) => value !== false &&
                html `<div>
            <dt>${term}</dt>
            <dd>${value}</dd>
          </div> `)}
    </dl>
  </aside>`;
        }
        function usersSection(owner) {
            const { usedBy } = owner;
            if (usedBy.length === 0)
                return undefined;
            return html `<section aria-labelledby="users">
    <h2 id="users">Used by</h2>
    <p class="note">
      ${amountOf(usedBy.length, 'package')} of this index ${usedBy.length === 1 ? 'needs' : 'need'}
      it to link or to run.
    </p>
    <ul class="words">
      ${usedBy.slice(0, USERS_SHOWN).map((name) => html `<li><a href="../${(0, paths.mX)(name)}/">${name}</a></li>`)}
    </ul>
    ${usedBy.length > USERS_SHOWN && html `<p class="note">And ${amountOf(usedBy.length - USERS_SHOWN, 'more', 'more')}, all named in the <a href="../../${(0, paths.C0)(owner.name)}">JSON</a>.</p>`}
  </section>`;
        }
        var site_file = __webpack_require__(4003);
        ;
        function packageFiles(input, links, owner) {
            const versions = owner.versions.map((version) => versionEntry(input, links, owner, version));
            const entry = packageEntry(owner, links.usersOf(owner.name));
            return [
                (0, site_file.d_)((0, paths.C0)(owner.name), src_documents.Es.schema, entry),
                ...versions.map((version) => (0, site_file.d_)((0, paths.qW)(owner.name, version.version), src_documents.OD.schema, version)),
                (0, site_file.Ex)((0, paths.HX)(owner.name), packagePage(input, entry, versions).text),
                ...owner.versions.flatMap((version) => [
                    ...reviewFiles(owner, version),
                    ...staticFiles(owner, version),
                ]),
                ...advisoryFiles(input.site, owner.records ?? []).map(({ path, text }) => (0, site_file.Ex)(path, text)),
            ];
        }
        const reviewFiles = (owner, version) => version.reviews.flatMap(({ auditor, file }) => file
            ? [
                (0, site_file.d_)((0, paths.Wi)(owner.name, version.version, auditor), document_kinds.au.schema, file),
            ]
            : []);
        const staticFiles = (owner, version) => version.files.map(({ path, digest, size, open }) => ({
            kind: 'stream',
            path: (0, paths.s$)(owner.name, version.version, path),
            sha256: digest.slice('sha256:'.length),
            size,
            open,
        }));
        function packageFingerprint(links, owner, common) {
            const unlisted = owner.versions.map((version) => version.binaries.map((binary) => links.unlistedBelow(binary.hash)));
            return (0, site_file.sc)(JSON.stringify([common, owner, links.usersOf(owner.name), unlisted]));
        }
        ;
        function searchIndex(list) {
            const licenses = wordsOf(list.flatMap((entry) => entry.license ?? []));
            const tags = wordsOf(list.flatMap((entry) => entry.tags));
            const targets = wordsOf(list.flatMap((entry) => entry.versions.flatMap((version) => version.targets)));
            const rows = list.map((entry) => {
                const folder = (0, paths.mX)(entry.name);
                return [
                    entry.name,
                    folder === entry.name ? '' : folder,
                    entry.description ?? '',
                    entry.license === undefined ? -1 : licenses.places.get(entry.license),
                    entry.tags.map((tag) => tags.places.get(tag)),
                    [...new Set(entry.versions.flatMap((version) => version.targets))]
                        .map((target) => targets.places.get(target))
                        .sort((a, b) => a - b),
                    newestByState(entry),
                ];
            });
            return {
                states: state.x,
                licenses: licenses.words,
                targets: targets.words,
                tags: tags.words,
                rows,
            };
        }
        function newestByState(entry) {
            return state.x.flatMap((state, place) => {
                const newest = entry.versions.find((version) => version.state === state);
                return newest ? [[place, newest.version]] : [];
            });
        }
        function wordsOf(all) {
            const words = [...new Set(all)].sort(byText);
            return { words, places: new Map(words.map((word, place) => [word, place])) };
        }
        var external_node_zlib_ = __webpack_require__(38522);
        ;
        const DATE = 0x0021;
        const FLAGS = 0x0800;
        const STORED = 0;
        const DEFLATED = 8;
        const SHORT = 100;
        const MOST_FILES = 0xffff;
        function zipArchive(files) {
            const parts = [];
            const directory = [];
            let offset = 0;
            for (const { name, bytes } of files) {
                const packed = bytes.length < SHORT ? Buffer.from(bytes) : (0, external_node_zlib_.deflateRawSync)(bytes);
                const path = Buffer.from(name);
                const described = description(bytes, packed, path);
                const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), described, path, packed]);
                parts.push(local);
                directory.push(directoryEntry(described, path, offset));
                offset += local.length;
            }
            const listing = Buffer.concat(directory);
            return Buffer.concat([...parts, listing, end(files.length, listing.length, offset)]);
        }
        function description(bytes, packed, path) {
            const fields = Buffer.alloc(26);
            fields.writeUInt16LE(20, 0);
            fields.writeUInt16LE(FLAGS, 2);
            fields.writeUInt16LE(bytes.length < SHORT ? STORED : DEFLATED, 4);
            fields.writeUInt16LE(DATE, 8);
            fields.writeUInt32LE(checksum(bytes), 10);
            fields.writeUInt32LE(packed.length, 14);
            fields.writeUInt32LE(bytes.length, 18);
            fields.writeUInt16LE(path.length, 22);
            return fields;
        }
        function directoryEntry(described, path, offset) {
            const head = Buffer.from('PK\u0001\u0002\u0014\u0000');
            const tail = Buffer.alloc(14);
            tail.writeUInt32LE(offset, 10);
            return Buffer.concat([head, described, tail, path]);
        }
        function end(count, size, offset) {
            const short = Math.min(count, MOST_FILES);
            const fields = Buffer.alloc(18);
            fields.writeUInt16LE(short, 4);
            fields.writeUInt16LE(short, 6);
            fields.writeUInt32LE(size, 8);
            fields.writeUInt32LE(offset, 12);
            return Buffer.concat([
                ...(count < MOST_FILES ? [] : [longEnd(count, size, offset)]),
                Buffer.from('PK\u0005\u0006'),
                fields,
            ]);
        }
        function longEnd(count, size, offset) {
            const record = Buffer.alloc(56);
            record.write('PK\u0006\u0006', 0, 'latin1');
            record.writeBigUInt64LE(44n, 4);
            record.writeUInt16LE(45, 12);
            record.writeUInt16LE(45, 14);
            for (const at of [24, 32])
                record.writeBigUInt64LE(BigInt(count), at);
            record.writeBigUInt64LE(BigInt(size), 40);
            record.writeBigUInt64LE(BigInt(offset), 48);
            const locator = Buffer.alloc(20);
            locator.write('PK\u0006\u0007', 0, 'latin1');
            locator.writeBigUInt64LE(BigInt(offset + size), 8);
            locator.writeUInt32LE(1, 16);
            return Buffer.concat([record, locator]);
        }
        const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
            let value = byte;
            for (let bit = 0; bit < 8; bit++)
                value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
            return value;
        });
        function checksum(bytes) {
            let crc = 0xffffffff;
            for (const byte of bytes)
                crc = (crc >>> 8) ^ TABLE[(crc ^ byte) & 0xff];
            return (crc ^ 0xffffffff) >>> 0;
        }
        ;
        const SHOWN = 30;
        function homePage(input, list, searchVersion) {
            const { site } = input;
            return shell(site, {
                title: site.title,
                description: site.description ?? `${amountOf(list.length, 'package')} built with Spack.`,
                root: '',
                here: 'search',
                script: 'home.js',
                main: html `<section class="hero">
        <h1>${site.title}</h1>
        <p class="lead">${site.description ?? 'Packages built with Spack, reviewed and signed.'}</p>
        ${searchForm(list, searchVersion)}
      </section>
      ${results(input, list)}`,
            });
        }
        const searchForm = (list, searchVersion) => html `<form id="search" role="search" data-index="${paths.Dn}?v=${searchVersion}">
    <label class="unseen" for="q">Search packages</label>
    <div class="field">
      ${icon('search')}<input
        id="q"
        name="q"
        type="search"
        placeholder="Search ${amountOf(list.length, 'package')}"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        maxlength="200"
        aria-describedby="count"
      /><kbd aria-hidden="true">/</kbd>
    </div>
    <div class="filters" hidden>
      <fieldset class="states">
        <legend class="unseen">State</legend>
        ${state.x.map((state) => stateFilter(state, list))}
      </fieldset>
      <div class="selects">
        ${picker('license', 'Licence')}${picker('target', 'Target')}${picker('tag', 'Tag')}<button
          class="quiet clear"
          type="button"
          hidden
        >
          Clear filters
        </button>
      </div>
    </div>
  </form>`;
        function results(input, list) {
            const versions = list.reduce((sum, entry) => sum + entry.versions.length, 0);
            return html `<section aria-labelledby="results-heading">
    <h2 id="results-heading" class="unseen">Packages</h2>
    <p id="count" class="count">
      ${amountOf(list.length, 'package')}, ${amountOf(versions, 'version')}
    </p>
    ${list.length === 0 ? emptyState(input) : firstResults(list)}
  </section>`;
        }
        const firstResults = (list) => html `<ol id="results" class="results">
      ${list.slice(0, SHOWN).map(row)}
    </ol>
    <div id="nothing" class="empty" hidden>
      <h3>Nothing fits</h3>
      <p id="nearest"></p>
    </div>
    <button id="more" class="more" type="button" hidden>Show more</button>
    ${list.length > SHOWN &&
            html `<noscript
        ><p>
          <a href="all/">All ${amountOf(list.length, 'package')} on one page</a>
        </p></noscript
      >`}`;
        function stateFilter(state, list) {
            const number = list.filter((entry) => entry.versions.some((version) => version.state === state)).length;
            return (number > 0 &&
                html `<label class="chip ${state}"
      ><input type="checkbox" name="state" value="${state}" />${icon(state)}<span>${state}</span>
      <small>${number.toLocaleString('en-US')}</small></label
    >`);
        }
        const picker = (name, label) => html `<label class="picker"
    ><span>${label}</span
    ><select name="${name}">
      <option value="">any</option>
    </select></label
  >`;
        function row(entry) {
            const preferred = entry.versions.find((version) => version.version === entry.preferred);
            return html `<li>
    <a class="row" href="packages/${(0, paths.mX)(entry.name)}/"
      ><span class="row-name">${entry.name}</span>
      <span class="row-version">${entry.preferred}</span> ${preferred && badge(preferred.state)}
      <span class="row-text">${entry.description}</span>
      ${entry.license !== undefined && html `<span class="row-license">${entry.license}</span>`}</a
    >
  </li> `;
        }
        function emptyState(input) {
            return html `<div class="empty">
    <h3>No packages yet</h3>
    <p>
      The registry <code>${input.site.registry}</code> holds no binaries. After the first
      <code>push</code>, run <code>index</code> again and they appear here.
    </p>
  </div>`;
        }
        function allPage(input, list) {
            return shell(input.site, {
                title: 'All packages',
                description: `All ${amountOf(list.length, 'package')} of ${input.site.title}.`,
                root: '../',
                main: html `<h1>All packages</h1>
      <p class="count">${amountOf(list.length, 'package')}</p>
      <ul class="columns">
        ${list.map((entry) => html `<li><a href="../packages/${(0, paths.mX)(entry.name)}/">${entry.name}</a></li> `)}
      </ul>`,
            });
        }
        ;
        function notFoundPage(input) {
            const root = input.site.url !== undefined && URL.canParse(input.site.url)
                ? new URL(input.site.url).pathname.replace(/\/?$/, '/')
                : '/';
            return shell(input.site, {
                title: 'Not found',
                description: 'There is no such page.',
                root,
                main: html `<div class="empty">
      <h1>There is no such page</h1>
      <p>The package may have another name here. <a href="${root}">Search all packages</a>.</p>
    </div>`,
            });
        }
        ;
        const MOST = 200;
        const releasesPage = ({ site, packages }, releases) => {
            const known = new Set(packages.map(({ name }) => name));
            return shell(site, {
                title: 'Releases',
                description: `What each release of ${site.title} brought.`,
                root: '../',
                main: html `<h1>Releases</h1>
      <p class="lead">
        Each release is a set of binaries that is never changed.
        <code>pakages install --generation NAME</code> takes it. All of it
        <a href="../v1/releases.json">as JSON</a>.
      </p>
      ${releases.map((release) => section(release, known))}`,
            });
        };
        function section(release, known) {
            const { name, since, recorded, packages, added, removed, changed, rebuilt } = release;
            const id = `release-${(0, paths.mX)(name)}`;
            const isSame = [added, removed, changed, rebuilt].every((list) => list.length === 0);
            return html `<section aria-labelledby="${id}">
    <h2 id="${id}">${name}</h2>
    <p class="note">
      <time datetime="${recorded}">${dayOf(recorded)}</time>, ${amountOf(packages, 'package')},
      generation
      ${release.generation}${since !== undefined && html `, compared with ${since}`}${release.commit !== undefined && html `, commit <code>${release.commit.slice(0, 12)}</code>`}.
    </p>
    ${isSame && html `<p>The same packages.</p>`}
    ${releases_page_list('Added', added, (one) => html `${releases_page_nameOf(one.name, known)} ${one.versions.join(', ')}`)}
    ${releases_page_list('Removed', removed, (one) => html `${one.name} ${one.versions.join(', ')}`)}
    ${releases_page_list('Changed', changed, (one) => changedLine(one, known))}
    ${releases_page_list('Built anew', rebuilt, (one) => releases_page_nameOf(one, known))} ${vulnerabilityPart(release)}
  </section>`;
        }
        const releases_page_nameOf = (name, known) => known.has(name) ? html `<a href="../packages/${(0, paths.mX)(name)}/">${name}</a>` : name;
        const changedLine = ({ name, before, now, licenses }, known) => html `${releases_page_nameOf(name, known)} ${before.join(', ')} →
  ${now.join(', ')}${licenses && html `; licence ${licenses.before.join(', ')} → ${licenses.now.join(', ')}`}`;
        function releases_page_list(title, all, line) {
            if (all.length === 0)
                return undefined;
            return html `<h3>${title}</h3>
    <ul class="plain">
      ${all.slice(0, MOST).map((one) => html `<li>${line(one)}</li> `)}
    </ul>
    ${all.length > MOST && html `<p>and ${all.length - MOST} more</p>`}`;
        }
        function vulnerabilityPart({ vulnerabilities, since }) {
            if (!vulnerabilities)
                return undefined;
            const line = (one) => html `${one.id} (${one.severity}) in ${one.package} ${one.version}`;
            return html `${releases_page_list(since === undefined ? 'Open vulnerabilities' : 'Open vulnerabilities that came', vulnerabilities.new, line)}
  ${releases_page_list('Open vulnerabilities that went', vulnerabilities.gone, line)}`;
        }
        ;
        const MEANINGS = {
            approved: 'Enough auditors vouch for it. Installed by default.',
            pending: 'A review was asked for and is not finished.',
            unreviewed: 'Nobody asked for a review.',
            rejected: 'An auditor said no, and said why.',
            removed: 'Found unsafe. The binaries are gone; nothing installs it.',
        };
        function usePage(input) {
            const { site } = input;
            return shell(site, {
                title: 'Use',
                description: `How to install from ${site.title}.`,
                root: '../',
                here: 'use',
                main: html `<h1>Use ${site.title}</h1>
      <p class="lead">
        The binaries lie in <code>${site.registry}</code>. Stock Spack installs from there; Pakages
        also checks who built and who approved them.
      </p>
      <section class="install" aria-labelledby="install">
        <h2 id="install">Install</h2>
        ${copyable('Pakages', 'lines for Pakages', [installLine(site, 'PACKAGE')], installLineChecks(site))}
        ${copyable('Spack', 'lines for Spack', [mirrorLine(site), 'spack install --cache-only PACKAGE'], 'The binaries count as unsigned for Spack, which has no signatures on OCI mirrors. Digests are checked.')}
      </section>
      ${statesSection(site)} ${releasesSection(input)} ${apiSection(site)}`,
            });
        }
        const statesSection = ({ policy }) => html `<section aria-labelledby="states">
    <h2 id="states">What the states mean</h2>
    <dl class="meanings">
      ${state.x.map((state) => html `<div>
            <dt>${badge(state)}</dt>
            <dd>${MEANINGS[state]}</dd>
          </div> `)}
    </dl>
    <p>
      A version is approved when ${amountOf(policy.quorum, 'auditor')}
      vouch${policy.quorum === 1 ? 'es' : ''} that it is
      ${words_listed(policy.criteria.map(criterionInWords))}, and its licence is
      ${words_listed(policy.licenses, 'or')}.
    </p>
  </section>`;
        const releasesSection = ({ releases = [] }) => releases[0] &&
            html `<section aria-labelledby="releases">
    <h2 id="releases">Releases</h2>
    <p>
      The newest is ${releases[0].name}.
      <a href="../releases/">What each release brought</a>: packages, versions, licences,
      vulnerabilities.
    </p>
  </section>`;
        const apiSection = (site) => html `<section aria-labelledby="api">
    <h2 id="api">For programs</h2>
    <ul class="plain">
      <li>
        <a href="../v1/packages.json"><code>v1/packages.json</code></a
        >: all packages with their versions and states
      </li>
      <li><code>v1/packages/NAME.json</code>: one package</li>
      <li>
        <code>v1/packages/NAME/VERSION.json</code>: one version with reviews, binaries, digests,
        dependencies and install lines
      </li>
      <li>
        <a href="../v1/checksums.json"><code>v1/checksums.json</code></a
        >: the sha256 of every
        file${site.signer !== undefined && html `, signed by ${site.signer} in <a href="../${paths.KC}"><code>${paths.KC}</code></a>`}
      </li>
    </ul>
  </section>`;
        var digest = __webpack_require__(64074);
        var schemas = __webpack_require__(92857);
        var iso = __webpack_require__(64377);
        ;
        const releases_text = schemas.YjP().max(1000);
        const versions = schemas.YOg(releases_text).readonly();
        const vulnerability = schemas.Ikc({ id: releases_text, severity: releases_text, package: releases_text, version: releases_text });
        const release = schemas.Ikc({
            name: releases_text,
            generation: schemas.aig().int().positive(),
            manifest: (0, digest.Ne)(),
            recorded: iso.w$(),
            commit: releases_text.exactOptional(),
            packages: schemas.aig().int().nonnegative(),
            since: releases_text.exactOptional(),
            added: schemas.YOg(schemas.Ikc({ name: releases_text, versions })).readonly(),
            removed: schemas.YOg(schemas.Ikc({ name: releases_text, versions })).readonly(),
            changed: schemas.YOg(schemas.Ikc({
                name: releases_text,
                before: versions,
                now: versions,
                licenses: schemas.Ikc({ before: versions, now: versions }).exactOptional(),
            }))
                .readonly(),
            rebuilt: versions,
            vulnerabilities: schemas.Ikc({ new: schemas.YOg(vulnerability).readonly(), gone: schemas.YOg(vulnerability).readonly() })
                .exactOptional(),
        });
        const releasesType = schemas.Ikc({ releases: schemas.YOg(release).readonly() });
        const releasesDocument = (0, documents.v0)('pakages.releases/1', 'index', releasesType);
        var trust_document = __webpack_require__(52555);
        ;
        function sharedFiles(input, sorted) {
            const list = packagesEntry(input, sorted);
            const search = (0, site_file.Ex)(paths.Dn, JSON.stringify(searchIndex(list.packages)));
            return [
                ...Object.entries(assets).map(([name, text]) => (0, site_file.Ex)(`assets/${name}`, text)),
                search,
                (0, site_file.d_)(paths.K_, src_documents.ZG.schema, list),
                ...(input.trust ? [(0, site_file.d_)(paths.ZY, trust_document.q.schema, input.trust)] : []),
                ...(input.vulnerabilities
                    ? [
                        (0, site_file.d_)(paths.VK, document_kinds.C0.schema, input.vulnerabilities),
                        feedArchive(input.site, input.vulnerabilities),
                    ]
                    : []),
                ...(input.releases && input.releases.length > 0
                    ? [
                        (0, site_file.d_)(paths.pH, releasesDocument.schema, { releases: input.releases }),
                        (0, site_file.Ex)('releases/index.html', releasesPage(input, input.releases).text),
                    ]
                    : []),
                (0, site_file.Ex)('index.html', homePage(input, list.packages, search.sha256.slice(0, 10)).text),
                (0, site_file.Ex)('all/index.html', allPage(input, list.packages).text),
                (0, site_file.Ex)('use/index.html', usePage(input).text),
                (0, site_file.Ex)('404.html', notFoundPage(input).text),
                (0, site_file.Ex)('.nojekyll', ''),
            ];
        }
        function feedArchive(site, { records }) {
            const files = advisoryFiles(site, records).map(({ path, text }) => ({
                name: path.slice(path.indexOf('/') + 1),
                bytes: Buffer.from(text),
            }));
            const bytes = zipArchive(files);
            return { kind: 'bytes', path: paths.Wt, sha256: (0, site_file.sc)(bytes), bytes };
        }
        ;
        function* buildIndex(input, previous, reached = previous?.root.version ?? 0) {
            const records = Map.groupBy(input.vulnerabilities?.records ?? [], (one) => one.package);
            const sorted = input.packages
                .map((owner) => {
                const own = records.get(owner.name);
                return { ...owner, versions: newestFirst(owner.versions), ...(own && { records: own }) };
            })
                .sort((a, b) => byText(a.name, b.name));
            refuseDuplicates(sorted);
            const known = knownFiles(previous);
            const parts = new Map();
            for (const { owner, print, files } of allPackages({ ...input, packages: sorted }, previous, known)) {
                const path = (0, paths.xl)(owner.name);
                const part = parts.get(path) ?? { inputs: {}, files: {} };
                parts.set(path, part);
                part.inputs[owner.name] = print;
                for (const file of files) {
                    part.files[file.path] = file.sha256;
                    yield orKept(file, known);
                }
            }
            const partFiles = [...parts]
                .sort(([a], [b]) => byText(a, b))
                .map(([path, part]) => (0, site_file.d_)(path, src_documents.Jb.schema, part));
            const listed = {};
            for (const file of [...sharedFiles(input, sorted), ...partFiles]) {
                listed[file.path] = file.sha256;
                yield orKept(file, known);
            }
            yield rootFile(input, listed, previous?.root, reached);
        }
        function* allPackages(input, previous, known) {
            const links = findLinks(input);
            const common = (0, site_file.sc)(JSON.stringify([input.site, assetVersion]));
            for (const owner of input.packages) {
                const print = packageFingerprint(links, owner, common);
                const unchanged = previous?.parts.get((0, paths.xl)(owner.name))?.inputs[owner.name] === print;
                yield {
                    owner,
                    print,
                    files: unchanged ? keptFiles(input, owner, known) : packageFiles(input, links, owner),
                };
            }
        }
        function keptFiles({ site }, owner, known) {
            const versions = owner.versions.map((version) => (0, paths.qW)(owner.name, version.version));
            const others = owner.versions.flatMap((version) => [
                ...version.reviews.flatMap((review) => review.file ? [(0, paths.Wi)(owner.name, version.version, review.auditor)] : []),
                ...version.files.map((file) => (0, paths.s$)(owner.name, version.version, file.path)),
            ]);
            const advisories = advisoryFiles(site, owner.records ?? []).map(({ path }) => path);
            return [(0, paths.C0)(owner.name), ...versions, (0, paths.HX)(owner.name), ...others, ...advisories].map((path) => ({
                kind: 'kept',
                path,
                sha256: known.get(path),
            }));
        }
        const orKept = (file, known) => known.get(file.path) === file.sha256
            ? { kind: 'kept', path: file.path, sha256: file.sha256 }
            : file;
        function knownFiles(previous) {
            if (!previous)
                return new Map();
            return new Map([previous.root, ...previous.parts.values()].flatMap((listing) => Object.entries(listing.files)));
        }
        function rootFile({ issued, lifetimeDays = LIFETIME_DAYS }, files, before, reached) {
            const now = Date.parse(issued);
            const lifetime = lifetimeDays * 24 * 3600 * 1000;
            const left = before?.expires === undefined ? 0 : Date.parse(before.expires) - now;
            const stays = before &&
                (before.version ?? 0) >= reached &&
                (0, external_node_util_.isDeepStrictEqual)(before.files, files) &&
                left > lifetime / 2;
            const root = stays
                ? before
                : {
                    issued,
                    expires: new Date(now + lifetime).toISOString(),
                    version: Math.max(Math.floor(now / 1000), reached + 1),
                    files,
                };
            const { schema: _, ...known } = root;
            const file = (0, site_file.d_)(paths.vM, src_documents.E2.schema, known);
            return stays ? { kind: 'kept', path: file.path, sha256: file.sha256 } : file;
        }
        function refuseDuplicates(sorted) {
            for (const [at, owner] of sorted.entries()) {
                if (sorted[at + 1]?.name === owner.name)
                    throw new errors.yo(`The package ${(0, invalid_value.S)(owner.name)} is there twice.`, {
                        fix: 'Give each package one name: two recipe repositories may bring the same.',
                    });
                const versions = owner.versions.map((version) => version.version);
                const twice = versions.find((version, place) => versions.indexOf(version) !== place);
                if (twice !== undefined)
                    throw new errors.yo(`${(0, invalid_value.S)(owner.name)} has the version ${(0, invalid_value.S)(twice)} twice.`, {
                        fix: 'Name each version once.',
                    });
            }
        }
        var outside_json = __webpack_require__(15125);
        var p_map = __webpack_require__(606);
        ;
        const KEPT_FILE_LIMIT = 32 * 1024 * 1024;
        const MOST_DOCUMENTS = 8000;
        const MOST_BYTES = 128 * 1024 * 1024;
        const CONCURRENCY = 16;
        async function keepExchanged(before, after, put, signal) {
            const all = await exchangedBetween(before, after);
            if (all.length === 0)
                return undefined;
            const kept = new Set();
            let room = MOST_BYTES;
            let missing = Math.max(0, all.length - MOST_DOCUMENTS);
            const keep = async ({ side, path, digest }) => {
                const place = (0, paths.GV)(path, digest);
                const bytes = kept.has(place) || room <= 0 ? undefined : await side.read(path, digest);
                if (kept.has(place))
                    return;
                if (!bytes || bytes.length > room) {
                    missing++;
                    return;
                }
                room -= bytes.length;
                kept.add(place);
                await put(place, bytes);
            };
            await (0, p_map["default"])(all.slice(0, MOST_DOCUMENTS), keep, {
                concurrency: CONCURRENCY,
                ...(signal && { signal }),
            });
            return { kept, missing };
        }
        async function exchangedBetween(before, after) {
            const shared = differing(before, before.root.files, after, after.root.files);
            const parts = new Set(shared.map(({ path }) => path).filter((path) => path.startsWith('v1/checksums/')));
            const below = await (0, p_map["default"])(parts, async (path) => {
                const [old, now] = [await filesOf(before, path), await filesOf(after, path)];
                return old && now ? differing(before, old, after, now) : [];
            }, { concurrency: CONCURRENCY });
            return [...shared, ...below.flat()];
        }
        function differing(before, old, after, now) {
            const only = (side, files, others) => Object.entries(files)
                .filter(([path, digest]) => (0, paths.wz)(path) && others[path] !== digest)
                .map(([path, digest]) => ({ side, path, digest }));
            return [...only(before, old, now), ...only(after, now, old)];
        }
        async function filesOf({ root, read }, path) {
            const digest = root.files[path];
            if (digest === undefined)
                return {};
            const bytes = await read(path, digest);
            try {
                return bytes && src_documents.Jb.parse((0, outside_json.q)(bytes, path), path).files;
            }
            catch {
                return undefined;
            }
        }
        ;
        class DocumentsByDigest {
            #folder;
            #found;
            #moved = new Set();
            #wanted = new Set();
            #keepsAll = false;
            constructor(folder, found) {
                this.#folder = folder;
                this.#found = found;
            }
            moveAside(path) {
                const { digests, present, finished } = this.#found;
                const digest = digests.get(path);
                if (digest === undefined || !finished || !(0, paths.wz)(path) || !present.has(path))
                    return;
                const place = (0, paths.GV)(path, digest);
                if (this.#moved.size === 0)
                    (0, external_node_fs_.mkdirSync)((0, external_node_path_.join)(this.#folder, paths.t0), { recursive: true });
                (0, external_node_fs_.renameSync)((0, external_node_path_.join)(this.#folder, path), (0, external_node_path_.join)(this.#folder, place));
                this.#moved.add(place);
            }
            async keep(root, published, signal) {
                const before = published ?? this.#before();
                this.#wanted = new Set([(0, paths.EU)((0, site_file.sc)(root))]);
                if (!before)
                    return 0;
                await this.#keepBundle(before.digest, published?.bundle);
                const exchanged = await keepExchanged({
                    root: before.root,
                    read: async (path, digest) => (await this.#read(path, digest)) ?? before.read(path, digest),
                }, {
                    root: src_documents.E2.parse((0, outside_json.q)(root, paths.vM), paths.vM),
                    read: (path, digest) => this.#read(path, digest),
                }, (path, bytes) => (0, documents.f8)((0, external_node_path_.join)(this.#folder, path), bytes), signal);
                this.#keepsAll = exchanged === undefined && this.#found.finished;
                for (const path of exchanged?.kept ?? [])
                    this.#wanted.add(path);
                return exchanged?.missing ?? 0;
            }
            unwanted() {
                return [...new Set([...this.#found.present, ...this.#moved])].filter((path) => (0, paths.sR)(path) &&
                    !this.#wanted.has(path) &&
                    !(this.#keepsAll && !path.endsWith('.sigstore.json')));
            }
            #before() {
                const { root } = this.#found;
                return root && { ...root, bundle: undefined, version: 0, read: async () => undefined };
            }
            async #keepBundle(root, published) {
                const path = (0, paths.EU)(root);
                const { root: found, finished } = this.#found;
                this.#wanted.add(path);
                if (published)
                    return (0, documents.f8)((0, external_node_path_.join)(this.#folder, path), published);
                if (found?.digest !== root || !finished || this.#found.present.has(path))
                    return;
                const bytes = await (0, promises_.readFile)((0, external_node_path_.join)(this.#folder, paths.KC)).catch(() => undefined);
                if (bytes)
                    await (0, documents.f8)((0, external_node_path_.join)(this.#folder, path), bytes);
            }
            async #read(path, digest) {
                for (const place of [(0, paths.GV)(path, digest), path]) {
                    const file = (0, external_node_path_.join)(this.#folder, place);
                    const size = await (0, promises_.stat)(file).then((found) => found.size, () => Infinity);
                    if (size > KEPT_FILE_LIMIT)
                        continue;
                    const bytes = await (0, promises_.readFile)(file);
                    if ((0, site_file.sc)(bytes) === digest)
                        return bytes;
                }
                return undefined;
            }
        }
        ;
        const UNFINISHED = 'v1/checksums.unfinished.json';
        async function findSite(folder) {
            const present = filesIn(folder);
            const finished = await readListing(folder, paths.vM, present);
            const listing = finished ?? (await readListing(folder, UNFINISHED, present));
            const digests = new Map(listing &&
                [listing.root, ...listing.parts.values()].flatMap((part) => Object.entries(part.files)));
            const listed = new Set([...digests.keys(), ...(finished ? [paths.vM] : [])]);
            const whole = finished?.whole && [...listed].every((path) => present.has(path));
            return {
                previous: whole ? finished : undefined,
                root: listing && listing.root.issued !== '' ? listing : undefined,
                finished: finished !== undefined,
                listed,
                digests,
                present,
            };
        }
        function filesIn(folder) {
            const found = new Set();
            const open = [''];
            for (let below = open.pop(); below !== undefined; below = open.pop()) {
                for (const entry of previous_index_list(folder, below)) {
                    if (entry.isDirectory())
                        open.push(`${below}${entry.name}/`);
                    else
                        found.add(`${below}${entry.name}`);
                }
            }
            return found;
        }
        function previous_index_list(folder, below) {
            try {
                return (0, external_node_fs_.readdirSync)((0, external_node_path_.join)(folder, below), { withFileTypes: true });
            }
            catch (error) {
                if (below === '' && (0, errors.$N)(error) === 'ENOENT')
                    return [];
                throw new errors.yo(`The folder ${folder} cannot be read (${(0, errors.$N)(error) ?? 'unknown error'}).`, { fix: 'Name a folder for the index that you may read and write.', cause: error });
            }
        }
        async function readListing(folder, path, present) {
            if (!present.has(path))
                return undefined;
            const read = await readRoot((0, external_node_path_.join)(folder, path));
            if (!read)
                return undefined;
            const { root, digest: rootDigest } = read;
            const parts = new Map();
            let whole = true;
            for (const [partFile, digest] of Object.entries(root.files).filter(([name]) => name.startsWith('v1/checksums/'))) {
                const part = await readPart((0, external_node_path_.join)(folder, partFile), digest);
                if (part)
                    parts.set(partFile, part);
                else
                    whole = false;
            }
            return { root, digest: rootDigest, parts, whole };
        }
        async function readRoot(file) {
            try {
                const bytes = await (0, promises_.readFile)(file);
                return {
                    root: src_documents.E2.parse((0, outside_json.q)(bytes, file), file),
                    digest: (0, site_file.sc)(bytes),
                };
            }
            catch {
                return undefined;
            }
        }
        async function readPart(file, digest) {
            try {
                const bytes = await (0, promises_.readFile)(file);
                return (0, site_file.sc)(bytes) === digest
                    ? src_documents.Jb.parse((0, outside_json.q)(bytes, file), file)
                    : undefined;
            }
            catch {
                return undefined;
            }
        }
        ;
        const BREATH = 500;
        async function writeSite(folder, input, options = {}) {
            const found = await findSite(folder);
            const run = new SiteWriter(folder, found);
            const reached = Math.max(found.root?.root.version ?? 0, options.published?.version ?? 0);
            for (const file of buildIndex(input, options.fresh ? undefined : found.previous, reached)) {
                if (run.steps % BREATH === 0)
                    await (0, external_node_timers_promises_.setImmediate)();
                options.signal?.throwIfAborted();
                await run.take(file);
            }
            return run.finish(options);
        }
        class SiteWriter {
            steps = 0;
            #folder;
            #found;
            #byDigest;
            #folders = new Set();
            #paths = new Set();
            #written = 0;
            #bytes = 0;
            #root;
            constructor(folder, found) {
                this.#folder = folder;
                this.#found = found;
                this.#byDigest = new DocumentsByDigest(folder, found);
            }
            async take(file) {
                this.steps++;
                this.#paths.add(file.path);
                if (file.path === paths.vM)
                    this.#root = file;
                else if (file.kind !== 'kept')
                    await this.#write(file);
            }
            async #write(file) {
                if (this.#written === 0)
                    await this.#begin();
                this.#refuseForeign(file.path);
                const target = (0, external_node_path_.join)(this.#folder, file.path);
                this.#makeFolder((0, external_node_path_.dirname)(target));
                if (this.#found.digests.get(file.path) !== file.sha256)
                    this.#byDigest.moveAside(file.path);
                if (file.kind === 'bytes')
                    (0, external_node_fs_.writeFileSync)(target, file.bytes);
                else
                    await copyChecked(file, target);
                this.#written++;
                this.#bytes += file.kind === 'bytes' ? file.bytes.length : file.size;
            }
            async #begin() {
                (0, external_node_fs_.mkdirSync)(this.#folder, { recursive: true });
                this.#folders.add((0, external_node_path_.join)(this.#folder));
                const { listed, present } = this.#found;
                if (listed.size > 0 && present.has(paths.vM))
                    await (0, promises_.rename)((0, external_node_path_.join)(this.#folder, paths.vM), (0, external_node_path_.join)(this.#folder, UNFINISHED));
                else if (!present.has(UNFINISHED))
                    await src_documents.E2.write((0, external_node_path_.join)(this.#folder, UNFINISHED), { issued: '', files: {} });
            }
            #refuseForeign(path) {
                const { listed, present } = this.#found;
                if (!present.has(path) || listed.has(path) || present.has(UNFINISHED))
                    return;
                throw new errors.yo(`${(0, external_node_path_.join)(this.#folder, path)} is there already, and no earlier index wrote it.`, { fix: 'Give the index a folder of its own, or remove the file.' });
            }
            #makeFolder(folder) {
                if (this.#folders.has(folder))
                    return;
                this.#makeFolder((0, external_node_path_.dirname)(folder));
                makeOne(folder);
                this.#folders.add(folder);
            }
            async finish({ sign, published, signal }) {
                const gone = [...this.#found.listed].filter((path) => !this.#paths.has(path) && this.#found.present.has(path));
                if (gone.length > 0 && this.#written === 0)
                    await this.#begin();
                for (const path of gone) {
                    this.#byDigest.moveAside(path);
                    await this.#remove(path);
                }
                const root = this.#root;
                if (root.kind !== 'kept')
                    this.#refuseForeign(paths.vM);
                const changed = root.kind === 'bytes';
                const bytes = changed ? root.bytes : await (0, promises_.readFile)((0, external_node_path_.join)(this.#folder, paths.vM));
                const lost = changed ? await this.#byDigest.keep(bytes, published, signal) : 0;
                const signed = await this.#sign(bytes, changed, sign);
                if (changed)
                    await (0, documents.f8)((0, external_node_path_.join)(this.#folder, paths.vM), bytes);
                await (0, promises_.rm)((0, external_node_path_.join)(this.#folder, UNFINISHED), { force: true });
                if (changed)
                    for (const path of this.#byDigest.unwanted())
                        await this.#remove(path);
                return {
                    written: this.#written + Number(changed),
                    kept: this.#paths.size - this.#written - Number(changed),
                    removed: gone.length,
                    lost,
                    bytes: this.#bytes + (changed ? bytes.length : 0),
                    root: root.sha256,
                    signed,
                };
            }
            async #sign(root, changed, sign) {
                const bundle = (0, external_node_path_.join)(this.#folder, paths.KC);
                const there = this.#found.present.has(paths.KC);
                if (!sign && changed && there)
                    await (0, promises_.rm)(bundle);
                if (sign && (changed || !there)) {
                    const made = await sign(root);
                    await (0, documents.f8)((0, external_node_path_.join)(this.#folder, (0, paths.EU)((0, site_file.sc)(root))), made);
                    await (0, documents.f8)(bundle, made);
                }
                return sign !== undefined || (there && !changed);
            }
            async #remove(path) {
                await (0, promises_.rm)((0, external_node_path_.join)(this.#folder, path), { force: true });
                for (let folder = (0, external_node_path_.dirname)(path); folder !== '.'; folder = (0, external_node_path_.dirname)(folder)) {
                    const isGone = await (0, promises_.rmdir)((0, external_node_path_.join)(this.#folder, folder)).then(() => true, () => false);
                    if (!isGone)
                        return;
                }
            }
        }
        function makeOne(folder) {
            try {
                (0, external_node_fs_.mkdirSync)(folder);
            }
            catch (error) {
                if ((0, errors.$N)(error) !== 'EEXIST')
                    throw error;
            }
        }
        async function copyChecked(file, target) {
            const hash = (0, external_node_crypto_.createHash)('sha256');
            const hashed = async function* () {
                for await (const chunk of file.open()) {
                    hash.update(chunk);
                    yield chunk;
                }
            };
            await (0, external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(hashed()), (0, external_node_fs_.createWriteStream)(target));
            if (hash.digest('hex') === file.sha256)
                return;
            await (0, promises_.rm)(target, { force: true });
            throw new errors.yo(`The content of ${file.path} is not what its digest says.`, {
                fix: 'Write the file anew, or correct the digest in pakages.json.',
            });
        }
        var markdown = __webpack_require__(12712);
        var digest_of = __webpack_require__(28041);
        var src = __webpack_require__(75290);
        var may_publish_here = __webpack_require__(34509);
        var index_freshness = __webpack_require__(7540);
        var concrete_spec = __webpack_require__(16804);
        var statement = __webpack_require__(28713);
        var packages_in = __webpack_require__(98461);
        var gather = __webpack_require__(70963);
        var binary_facts = __webpack_require__(25652);
        var signer_policy = __webpack_require__(98877);
        ;
        async function binariesInRegistry(search) {
            const { registry, concurrency, ports } = search;
            const { specs, tags } = await (0, packages_in.j)(registry);
            const roots = [...tags.keys()];
            const dag = { roots, specs: new Map(roots.map((hash) => [hash, specs.get(hash)])) };
            const evidence = await (0, gather._)(dag, {
                ...search,
                referenceOf: (spec) => tags.get(spec.hash),
                signal: ports.signal,
            });
            const usable = [...evidence.values()].filter((found) => isUsable(found, search));
            const binaries = await (0, p_map["default"])(usable, (found) => describe(found, specs.get(found.spec.hash), tags.get(found.spec.hash), registry), { concurrency, signal: ports.signal });
            return { specs, binaries };
        }
        function isUsable({ spec, manifest, tarball, faults }, { ports }) {
            if (faults.length > 0)
                ports.host.warning(`${(0, concrete_spec.Pf)(spec)} is not in the index: ${faults.map((fault) => fault.message).join(' ')}`);
            return manifest !== undefined && tarball !== undefined && faults.length === 0;
        }
        async function describe(evidence, spec, tag, registry) {
            const manifest = evidence.manifest;
            const referrers = await registry.referrers(manifest);
            const compiler = compilerOf(spec);
            const shown = {
                hash: spec.hash,
                tag,
                manifest,
                layer: evidence.tarball.digest,
                size: evidence.tarball.size,
                platform: spec.arch.platform,
                os: spec.arch.platform_os,
                target: (0, concrete_spec.$r)(spec),
                ...(compiler !== undefined && { compiler }),
                sboms: referrers.flatMap(sbomOf),
                attestations: attestationsOf(referrers, evidence),
            };
            return { spec, shown, facts: (0, binary_facts.T)(evidence, spec.package_hash)[0] };
        }
        function compilerOf(spec) {
            const to = spec.dependencies.find(({ parameters }) => parameters.virtuals.some((virtual) => ['c', 'cxx', 'fortran'].includes(virtual)));
            return to?.name;
        }
        function sbomOf({ artifactType, digest }) {
            if (artifactType?.startsWith('application/vnd.cyclonedx'))
                return [{ format: 'cyclonedx', mediaType: artifactType, manifest: digest }];
            return artifactType === 'application/spdx+json'
                ? [{ format: 'spdx', mediaType: artifactType, manifest: digest }]
                : [];
        }
        function attestationsOf(referrers, { trusted }) {
            return referrers
                .filter((referrer) => referrer.artifactType === statement.uS)
                .flatMap(({ digest, annotations }) => {
                const verified = trusted.find(({ bundle }) => bundle === digest);
                const predicateType = verified?.statement.predicateType ?? annotations?.['dev.sigstore.bundle.predicateType'];
                if (predicateType === undefined)
                    return [];
                const signer = verified && (0, signer_policy.Xh)(verified.signer);
                return [{ predicateType, manifest: digest, ...(signer !== undefined && { signer }) }];
            });
        }
        var recipe_licence = __webpack_require__(26861);
        var licence = __webpack_require__(30569);
        var reviews_import = __webpack_require__(15559);
        ;
        function versionAdvisories(name, version, known, others) {
            const answer = known?.of({ name, version });
            if (answer === undefined || answer.kind === 'not-listed')
                return { advisories: others, checked: undefined };
            const found = answer.kind === 'clean' ? [] : answer.found;
            const own = [...Map.groupBy(found, ({ record: { id, part } }) => `${id} ${part ?? ''}`)].map(([, builds]) => advisoryOf(name, builds.toSorted(byOpenness)[0]));
            const told = new Set(found.flatMap(({ record: { aliases } }) => aliases));
            return {
                advisories: [...own, ...others.filter(({ id }) => !told.has(id))],
                checked: checkedBy(answer),
            };
        }
        function checkedBy(answer) {
            switch (answer.kind) {
                case 'clean':
                case 'found':
                    return { covered: true, ...(answer.checked !== undefined && { time: answer.checked }) };
                case 'not-covered':
                    return { covered: false, why: answer.why };
                default:
                    return answer;
            }
        }
        const byOpenness = (a, b) => Number((0, known_vulnerabilities.F)(b.concerned)) - Number((0, known_vulnerabilities.F)(a.concerned));
        const STATUSES = {
            open: 'affected',
            fixed: 'fixed',
            not_affected: 'not_affected',
            under_investigation: 'under_investigation',
            accepted: 'affected',
        };
        function advisoryOf(name, { record, concerned: { version, status, grade, why, reason, since } }) {
            const { id, part, summary, severity, fixed, exploited } = record;
            return {
                id,
                component: `${name}@${version}${part === undefined ? '' : ` (${part})`}`,
                severity,
                status: STATUSES[status],
                grade,
                why: reason ?? why,
                since,
                url: `https://osv.dev/vulnerability/${encodeURIComponent(id)}`,
                ...(summary !== '' && { title: summary }),
                ...(fixed.length > 0 && { fixed }),
                ...(exploited !== undefined && { exploited }),
            };
        }
        ;
        async function static_files_staticFiles(configuration, root) {
            const given = configuration.values.static ?? [];
            const found = await Promise.all(given.map(async (path, at) => filesAt(root, path, configuration, at)));
            const unique = [...new Set(found.flat())].sort();
            return Promise.all(unique.map((file) => staticFile(root, file)));
        }
        async function filesAt(root, path, configuration, at) {
            const plain = (0, external_node_path_.normalize)(path);
            const inside = !(0, external_node_path_.isAbsolute)(plain) &&
                plain !== '..' &&
                !plain.startsWith(`..${external_node_path_.sep}`) &&
                !(await leaves(root, plain));
            const found = inside ? await (0, promises_.lstat)((0, external_node_path_.join)(root, plain)).catch(() => undefined) : undefined;
            if (found?.isFile())
                return [(0, external_node_path_.join)(root, plain)];
            if (found?.isDirectory())
                return filesBelow((0, external_node_path_.join)(root, plain));
            const wrong = !inside
                ? 'leaves the folder of the configuration'
                : found
                    ? 'is neither a file nor a folder'
                    : 'does not exist';
            throw new errors.yo(`"static" names ${path}, which ${wrong}.`, {
                fix: 'Name files or folders beside the configuration.',
                at: configuration.at('static', at),
            });
        }
        async function leaves(root, path) {
            const real = await (0, promises_.realpath)((0, external_node_path_.join)(root, path)).catch(() => undefined);
            return real !== undefined && (0, external_node_path_.relative)(await (0, promises_.realpath)(root), real).startsWith('..');
        }
        async function filesBelow(folder) {
            const entries = await (0, promises_.readdir)(folder, { recursive: true, withFileTypes: true });
            return entries
                .filter((entry) => entry.isFile())
                .map((entry) => (0, external_node_path_.join)(entry.parentPath, entry.name));
        }
        async function staticFile(root, file) {
            const open = () => (0, external_node_fs_.createReadStream)(file);
            const hash = (0, external_node_crypto_.createHash)('sha256');
            let size = 0;
            for await (const chunk of open()) {
                hash.update(chunk);
                size += chunk.length;
            }
            return {
                path: (0, external_node_path_.relative)(root, file).split(external_node_path_.sep).join('/'),
                digest: (0, digest.z9)(hash.digest('hex')),
                size,
                open,
            };
        }
        var acceptance = __webpack_require__(26686);
        var state_of = __webpack_require__(10906);
        var known_licence = __webpack_require__(47370);
        ;
        const stillMissing = ({ state, missing, reasons }) => state === 'pending' || state === 'unreviewed'
            ? missing.filter((sentence) => !reasons.includes(sentence))
            : [];
        ;
        function versionInput(parts) {
            const { name, version, recipe, binaries, reviews, advisories, policy } = parts;
            const state = (0, state_of.L)({
                name,
                version,
                license: recipe.licence.expression,
                recipe: recipe.digest,
                binaries: binaries.map((binary) => binary.facts),
            }, reviews, policy);
            const licence = (0, known_licence.$)(recipe.licence, state);
            return {
                version,
                state: state.state,
                reasons: state.reasons,
                missing: stillMissing(state),
                ...(state.tombstone && { tombstone: state.tombstone }),
                ...(licence.kind !== 'unknown' && {
                    license: licence.expression,
                    licenseAccepted: (0, acceptance.o)(licence, policy.licenses) === undefined,
                }),
                ...(recipe.digest !== undefined && { recipeSha256: recipe.digest.slice('sha256:'.length) }),
                sources: recipe.sources,
                advisories,
                ...(parts.checked && { checked: parts.checked }),
                files: [],
                reviews: state.reviews.map((counted) => reviewInput(counted, reviews)),
                binaries: binaries.map(({ shown }) => binaryInput(shown, state.binaries)),
            };
        }
        function reviewInput({ review, counts, remarks }, checked) {
            const one = checked.find((candidate) => candidate.review === review);
            const from = one?.importedFrom === undefined ? [] : [`It comes from ${one.importedFrom.url}.`];
            return {
                auditor: review.auditor,
                verdict: review.verdict,
                criteria: review.criteria,
                note: review.note,
                time: review.time,
                counts,
                remarks: [...remarks, ...from],
                ...(one?.signature.kind === 'signed' && { signer: (0, signer_policy.Xh)(one.signature.signer) }),
                ...(review.source !== 'terminal' && { url: review.source }),
                ...(one?.importedFrom === undefined && { file: review }),
            };
        }
        function binaryInput(shown, coverage) {
            const own = coverage.find((one) => one.manifest === shown.manifest);
            if (!own || own.seenBy.length + own.unmatched.length === 0)
                return shown;
            return {
                ...shown,
                covered: own.covered,
                ...(own.unmatched.length > 0 && { unmatched: own.unmatched }),
            };
        }
        ;
        async function withOwnEntry(packages, { configuration, root, policy }) {
            const files = configuration ? await static_files_staticFiles(configuration, root) : [];
            if (!configuration || files.length === 0)
                return packages;
            const { name, version, license } = configuration.values;
            const bare = versionInput({
                name,
                version,
                recipe: { licence: (0, licence.o)(license), digest: undefined, sources: [] },
                binaries: [],
                reviews: [],
                advisories: [],
                policy,
            });
            const there = packages.find((one) => one.name === name) ?? describedBy(configuration);
            const held = there.versions.find((one) => one.version === version) ?? bare;
            const others = there.versions.filter((one) => one.version !== version);
            return [
                ...packages.filter((one) => one.name !== name),
                { ...there, versions: [...others, { ...held, files }] },
            ];
        }
        function describedBy({ values }) {
            const { name, description, homepage, maintainers = [], tags = [] } = values;
            return {
                name,
                maintainers,
                tags,
                versions: [],
                ...(description !== undefined && { description }),
                ...(homepage !== undefined && { homepage }),
            };
        }
        var key_signer = __webpack_require__(20440);
        ;
        const publishedTrust = (signer, { registry, policy }) => ({
            registry: registry.reference,
            keys: signer instanceof key_signer.iJ ? [signer.publicKey] : [],
            policy,
        });
        function anchorOf(signer, { host }) {
            if (signer === undefined)
                return undefined;
            if (signer instanceof key_signer.iJ)
                return (0, signer_policy.vq)(signer.publicKey);
            const { repository, ref } = host.context;
            return repository === undefined || ref === undefined ? undefined : `${repository}@${ref}`;
        }
        var recipe_recipe = __webpack_require__(61400);
        var repository_folder = __webpack_require__(78301);
        var recipe_folder = __webpack_require__(50703);
        var read_recipe = __webpack_require__(38797);
        var recipe_files = __webpack_require__(79074);
        ;
        async function readRecipes(repositories, names, host) {
            const found = new Map();
            for (const root of repositories) {
                for (const repository of await (0, repository_folder.S)(root, 'recipes')) {
                    for (const name of names) {
                        const place = found.has(name) ? undefined : await (0, recipe_folder.Sx)(repository, name);
                        const known = place && (await readOne(place, root, host));
                        if (known)
                            found.set(name, known);
                    }
                }
            }
            return found;
        }
        async function readOne(place, root, host) {
            try {
                const { name, folder, text, files } = await (0, recipe_folder.x3)(place);
                const recipe = (0, read_recipe.X)(text, name);
                return {
                    recipe,
                    digest: (0, recipe_files.o)(files).digest,
                    path: (0, external_node_path_.relative)(root, (0, external_node_path_.join)(folder, 'package.py')).split(external_node_path_.sep).join('/'),
                    description: docString(text, recipe.className),
                };
            }
            catch (error) {
                if (!(error instanceof recipe_folder.m4 || error instanceof invalid_value.h))
                    throw error;
                host.warning(error.message);
                return undefined;
            }
        }
        function docString(text, className) {
            const start = new RegExp(String.raw `^class ${className}\b[^\n]*:[ \t]*\n`, 'm').exec(text);
            if (!start)
                return undefined;
            const doc = /^(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*[rRuU]?("""|''')([\s\S]*?)\1/.exec(text.slice(start.index + start[0].length));
            const plain = doc?.[2]?.replace(/\s+/g, ' ').trim();
            return plain === '' ? undefined : plain;
        }
        function sourcesOf({ recipe }, version) {
            const directive = recipe.versions.find((one) => (0, version_version.r1)(one.version, (0, version_version.ot)(version)));
            return directive
                ? [sourceOf(recipe, directive)].filter((source) => Object.keys(source).length > 0)
                : [];
        }
        function sourceOf(recipe, { url, sha256, commit, git = (0, recipe_recipe.YQ)(recipe, 'git') }) {
            return {
                ...(url !== undefined && { url }),
                ...(sha256 !== undefined && { sha256 }),
                ...(commit !== undefined && { commit, ...(git !== undefined && { git }) }),
            };
        }
        const recipeTags = ({ recipe }) => (0, recipe_recipe.ft)(recipe, 'tags').filter((tag) => /^[\w.+-]{1,60}$/.test(tag));
        const homepageOf = ({ recipe }) => (0, recipe_recipe.YQ)(recipe, 'homepage');
        var release_tags = __webpack_require__(83971);
        var generations = __webpack_require__(25018);
        var compare_generations = __webpack_require__(84869);
        var generation_signature = __webpack_require__(60277);
        ;
        const releases_MOST = 50;
        async function releasesOf(around, packages, record) {
            const frozen = await frozenIn(around);
            const licences = new Map(packages.flatMap(({ name, versions }) => versions.map(({ version, license }) => [`${name}@${version}`, license])));
            const known = record && new known_vulnerabilities.o(record);
            const told = frozen.map((one, at) => changesOf(one, frozen[at - 1], { licences, known }));
            return told.toReversed().slice(0, releases_MOST);
        }
        async function frozenIn({ registry, policy, verifier, ports, inputs, }) {
            const { signers } = policy;
            const judge = signers.length === 0
                ? undefined
                : (manifest) => (0, generation_signature.kK)(manifest, { registry, verifier, signers });
            const tags = await registry.tags();
            const onPassedOver = (tag, why) => ports.host.warning(`${tag} is not among the releases of the index: ${why}`);
            const read = await (0, p_map["default"])((0, release_tags.uh)(tags), async (name) => {
                const options = { registry, tags, bounds: { release: name }, judge, onPassedOver };
                for await (const generation of new generations.U(options).newestFirst())
                    return [{ name, generation }];
                return [];
            }, { concurrency: inputs.concurrency });
            const age = ({ generation: { record } }) => record.number;
            return read.flat().sort((a, b) => age(a) - age(b) || (a.name < b.name ? -1 : 1));
        }
        function changesOf({ name, generation }, before, { licences, known }) {
            const { record, manifest } = generation;
            const { added, removed, changed, rebuilt } = (0, compare_generations.f)(before?.generation, generation);
            return {
                ...{ name, generation: record.number, manifest, recorded: record.recorded },
                ...(record.commit !== undefined && { commit: record.commit }),
                packages: record.specs.length,
                ...(before && { since: before.name }),
                added: added.map((one) => ({ name: one.name, versions: one.now })),
                removed: removed.map((one) => ({ name: one.name, versions: one.before })),
                changed: changed.map((one) => withLicences(one, licences)),
                rebuilt: rebuilt.map((one) => one.name),
                ...(known && {
                    vulnerabilities: {
                        new: openOnlyIn(generation, before?.generation, known),
                        gone: before ? openOnlyIn(before.generation, generation, known) : [],
                    },
                }),
            };
        }
        function withLicences({ name, before, now }, licences) {
            const of = (versions) => [...new Set(versions.flatMap((version) => licences.get(`${name}@${version}`) ?? []))].sort();
            const [old, fresh] = [of(before), of(now)];
            const isKnown = old.length > 0 && fresh.length > 0 && old.join() !== fresh.join();
            return { name, before, now, ...(isKnown && { licenses: { before: old, now: fresh } }) };
        }
        function openOnlyIn(one, other, known) {
            const elsewhere = other ? openIn(other, known) : new Map();
            return [...openIn(one, known)]
                .filter(([key]) => !elsewhere.has(key))
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .map(([, found]) => found);
        }
        function openIn({ record, dag }, known) {
            const specs = record.specs.flatMap(({ hash }) => {
                const spec = dag.specs.get(hash);
                return spec ? [spec] : [];
            });
            return new Map(specs.flatMap(({ name, version, hash }) => {
                const answer = known.of({ name, version, hash });
                const found = 'found' in answer ? answer.found : [];
                return found
                    .filter(({ concerned }) => (0, known_vulnerabilities.F)(concerned))
                    .map(({ record: { id, severity } }) => {
                    const one = { id, severity, package: name, version };
                    return [`${name} ${id}`, one];
                });
            }));
        }
        var first_issue = __webpack_require__(1393);
        ;
        const severity = schemas.k5n(['critical', 'high', 'medium', 'low']).catch('low');
        const cyclonedx = schemas.Ikc({
            bomFormat: schemas.euz('CycloneDX'),
            metadata: schemas.Ikc({
                component: schemas._H3({
                    'bom-ref': schemas.YjP().optional(),
                    name: schemas.YjP(),
                    version: schemas.YjP().optional(),
                })
                    .optional(),
            })
                .optional(),
            components: schemas.YOg(schemas._H3({
                'bom-ref': schemas.YjP().optional(),
                name: schemas.YjP(),
                version: schemas.YjP().optional(),
            }))
                .default([]),
            vulnerabilities: schemas.YOg(schemas.Ikc({
                id: schemas.YjP().min(1).max(100),
                source: schemas.Ikc({ url: schemas.YjP().optional() }).optional(),
                ratings: schemas.YOg(schemas.Ikc({ severity: schemas.YjP().optional() })).default([]),
                description: schemas.YjP().optional(),
                analysis: schemas.Ikc({ state: schemas.YjP().optional() }).optional(),
                affects: schemas.YOg(schemas.Ikc({ ref: schemas.YjP() })).default([]),
            }))
                .default([]),
        });
        const vulnerabilities_STATUSES = {
            resolved: 'fixed',
            resolved_with_pedigree: 'fixed',
            false_positive: 'not_affected',
            not_affected: 'not_affected',
            in_triage: 'under_investigation',
        };
        async function readVulnerabilities(files) {
            const found = [];
            for (const file of files)
                found.push(...(await vulnerabilities_readOne(file)));
            const groups = Map.groupBy(found, ([spec]) => spec);
            return new Map([...groups].map(([spec, entries]) => [
                spec,
                [...new Map(entries.map(([, advisory]) => [advisory.id, advisory])).values()],
            ]));
        }
        async function vulnerabilities_readOne(file) {
            const read = cyclonedx.safeParse(await (0, documents.Vh)(file, 'Name a file that a scanner wrote.'));
            if (!read.success)
                throw new errors.yo(`${file} is not a CycloneDX document: ${(0, first_issue.O)(read.error)}.`, {
                    fix: 'Have the scanner write CycloneDX JSON, such as "grype -o cyclonedx-json".',
                    at: { file },
                });
            const { components, metadata, vulnerabilities } = read.data;
            const specs = new Map([...components, ...(metadata?.component ? [metadata.component] : [])].flatMap((component) => component['bom-ref'] === undefined
                ? []
                : [[component['bom-ref'], `${component.name}@${component.version ?? ''}`]]));
            return vulnerabilities.flatMap((one) => one.affects.flatMap(({ ref }) => {
                const component = specs.get(ref);
                return component === undefined ? [] : [[component, advisory(one, component)]];
            }));
        }
        function advisory({ id, source, ratings, description, analysis, }, component) {
            const ranks = ['critical', 'high', 'medium', 'low'];
            const rated = ratings.flatMap((rating) => rating.severity === undefined || ['none', 'info', 'unknown'].includes(rating.severity)
                ? []
                : [severity.parse(rating.severity)]);
            const title = description?.replace(/\s+/g, ' ').trim().slice(0, 200);
            return {
                id,
                component,
                severity: ranks.find((rank) => rated.includes(rank)) ?? 'unknown',
                status: vulnerabilities_STATUSES[analysis?.state ?? ''] ?? 'affected',
                ...(title !== undefined && title !== '' && { title }),
                ...(source?.url !== undefined && { url: source.url }),
            };
        }
        ;
        const keyOf = ({ name, version }) => `${name}@${version}`;
        const catalogInput = (found, by, around) => around.ports.host.group('Gathering recipes and reviews', () => gathered(found, by, around));
        async function gathered(found, { site, signer, vulnerabilities }, around) {
            const { ports } = around;
            const own = await around.ownReviews();
            for (const { file, reason } of own.unreadable)
                ports.host.warning(`${file} does not count: ${reason}`, { file });
            const named = [...found.binaries.map(({ spec }) => spec), ...own.reviews.map((one) => one.review)];
            const versions = [
                ...new Map(named.map(({ name, version }) => [keyOf({ name, version }), { name, version }])),
            ].map(([, one]) => one);
            const reviews = [...own.reviews, ...(await imported(versions, around))];
            const sources = {
                ...(await sourcesFor(versions, found, reviews, around)),
                known: vulnerabilities && new known_vulnerabilities.o(vulnerabilities),
            };
            const packages = [...Map.groupBy(versions, ({ name }) => name)].map(([name, all]) => packageInput(name, all.map(({ version }) => version), sources));
            const releases = await releasesOf(around, packages, vulnerabilities);
            return {
                site,
                packages: requiring(await withOwnEntry(packages, around), around.configuration),
                specs: new Map([...found.specs].map(([hash, spec]) => [hash, specInput(spec)])),
                issued: issuedAt(ports),
                lifetimeDays: around.inputs['expires-after'],
                trust: publishedTrust(signer, around),
                ...(vulnerabilities && { vulnerabilities }),
                ...(releases.length > 0 && { releases }),
            };
        }
        function requiring(packages, configuration) {
            const requires = configuration?.values.requires;
            if (requires === undefined)
                return packages;
            return packages.map((one) => ({
                ...one,
                versions: one.versions.map((version) => ({ ...version, requires })),
            }));
        }
        async function sourcesFor(versions, { binaries }, reviews, around) {
            const { inputs, ports, configuration, root } = around;
            const own = configuration?.values.repository;
            const repositories = [
                ...(own === undefined ? [] : [(0, external_node_path_.resolve)(root, own)]),
                ...inputs.recipes.map((folder) => (0, external_node_path_.resolve)(ports.host.workspace, folder)),
            ];
            const names = new Set(versions.map(({ name }) => name));
            return {
                around,
                reviews: Map.groupBy(reviews, ({ review }) => keyOf(review)),
                recipes: await readRecipes(repositories, names, ports.host),
                binaries: Map.groupBy(binaries, ({ spec }) => keyOf(spec)),
                advisories: await readVulnerabilities(inputs.vulnerabilities.map((file) => (0, external_node_path_.resolve)(ports.host.workspace, file))),
            };
        }
        async function imported(versions, { policy, ports, verifier, root, inputs }) {
            const wanted = policy.imports.flatMap((index) => versions.map((one) => ({ index, ...one })));
            const found = await (0, p_map["default"])(wanted, ({ index, name, version }) => (0, reviews_import.D)(index, name, version, {
                http: ports.http,
                verifier,
                workspace: root,
                signal: ports.signal,
            }), { concurrency: inputs.concurrency });
            for (const trouble of new Set(found.flatMap((one) => one.trouble)))
                ports.host.warning(trouble);
            return found.flatMap((one) => one.reviews);
        }
        function packageInput(name, versions, sources) {
            const known = sources.recipes.get(name);
            const homepage = known && homepageOf(known);
            return {
                name,
                maintainers: known?.recipe.maintainers ?? [],
                tags: known ? recipeTags(known) : [],
                versions: versions.map((version) => oneVersion(name, version, sources)),
                ...(known?.description !== undefined && { description: known.description }),
                ...(homepage !== undefined && { homepage }),
            };
        }
        function oneVersion(name, version, { around, reviews, recipes, binaries, advisories, known }) {
            const found = recipes.get(name);
            const key = keyOf({ name, version });
            const recipe = {
                licence: found ? (0, recipe_licence.b)(found.recipe, version) : (0, licence.o)(undefined),
                digest: found?.digest,
                sources: found ? sourcesOf(found, version) : [],
            };
            return versionInput({
                name,
                version,
                recipe,
                binaries: binaries.get(key) ?? [],
                reviews: reviews.get(key) ?? [],
                ...versionAdvisories(name, version, known, advisories.get(key) ?? []),
                policy: around.policy,
            });
        }
        const specInput = (spec) => ({
            hash: spec.hash,
            name: spec.name,
            version: spec.version,
            external: (0, concrete_spec.ge)(spec),
            dependencies: spec.dependencies.map(({ hash, parameters }) => ({
                hash,
                kinds: parameters.deptypes,
            })),
        });
        function issuedAt({ host, clock }) {
            const epoch = host.env['SOURCE_DATE_EPOCH'];
            return new Date(epoch !== undefined && /^\d{1,12}$/.test(epoch) ? Number(epoch) * 1000 : clock.now()).toISOString();
        }
        var index_source = __webpack_require__(65439);
        var read_by_digest = __webpack_require__(1354);
        var reading_json = __webpack_require__(51214);
        ;
        const TOLERANCE = 300;
        async function readPublishedIndex(location, http, now) {
            const source = (0, index_source.vz)(location, http);
            const fresh = `at=${now}`;
            const bytes = await source.read(paths.vM, KEPT_FILE_LIMIT, fresh);
            if (!bytes)
                return undefined;
            const root = src_documents.E2.parse((0, reading_json.X)(bytes, source, paths.vM), location + paths.vM);
            const version = root.version ?? 0;
            return {
                root,
                digest: (0, site_file.sc)(bytes),
                bundle: await source.read(paths.KC, KEPT_FILE_LIMIT, fresh),
                version: version > now / 1000 + TOLERANCE ? 0 : version,
                read: async (path, digest) => {
                    const found = await (0, read_by_digest.g)(source, path, digest, KEPT_FILE_LIMIT).catch(() => undefined);
                    return found?.kind === 'whole' ? found.bytes : undefined;
                },
            };
        }
        ;
        async function indexBefore(url, { http, clock, host }) {
            if (url === undefined)
                return undefined;
            try {
                const found = await readPublishedIndex(url, http, clock.now());
                if (found && found.version !== (found.root.version ?? 0))
                    host.warning(`The index at ${url} has version ${found.root.version}, which is of a time to come: it is passed over. Check the clock of this machine, and who else publishes there.`);
                return found;
            }
            catch (error) {
                host.warning(`The index that is published at ${url} could not be read (${(0, errors.bD)(error)}): who reads it while this one takes its place may have to try again.`);
                return undefined;
            }
        }
        ;
        function siteSettings({ inputs, ports, configuration, policy, registry, signer, anchor, }) {
            const { repository, serverUrl } = ports.host.context;
            const { values } = configuration ?? {};
            const name = values?.name ?? repository?.split('/')[1] ?? 'packages';
            const url = inputs.url ?? pagesAddress(repository, serverUrl);
            return {
                title: inputs.title ?? name,
                mirror: name.replace(/[^A-Za-z0-9-]+/g, '-'),
                registry: registry.reference,
                generator: version.x,
                ...(values?.description !== undefined && { description: values.description }),
                ...(repository !== undefined && { repository: `${serverUrl}/${repository}` }),
                ...(url !== undefined && { url: url.replace(/\/?$/, '/') }),
                ...(signer !== undefined && { signer }),
                ...(anchor !== undefined && { anchor }),
                policy: { quorum: policy.quorum, criteria: policy.criteria, licenses: policy.licenses },
            };
        }
        function pagesAddress(repository, serverUrl) {
            const [owner, name] = repository?.toLowerCase().split('/') ?? [];
            if (owner === undefined || name === undefined || serverUrl !== 'https://github.com')
                return undefined;
            return name === `${owner}.github.io`
                ? `https://${name}/`
                : `https://${owner}.github.io/${repository.split('/')[1]}/`;
        }
        var identity = __webpack_require__(80296);
        ;
        const record_events_MOST = 200;
        function eventsAfter(events, before, now, { time, published }) {
            const wasOpen = openVersions(before);
            const isOpen = openVersions(now);
            const everOpen = new Set(events.flatMap(({ kind, versions }) => (kind === 'closed' ? [] : versions)));
            const told = [];
            const versions = [];
            for (const version of [...isOpen].filter((one) => !wasOpen.has(one))) {
                const why = now.find((one) => one.version === version && (0, known_vulnerabilities.F)(one)).why;
                told.push({ kind: everOpen.has(version) ? 'reopened' : 'opened', why });
                versions.push(version);
            }
            for (const version of [...wasOpen].filter((one) => !isOpen.has(one))) {
                told.push({ kind: 'closed', why: whyClosed(version, before, now, published) });
                versions.push(version);
            }
            const groups = Map.groupBy(told.keys(), (at) => JSON.stringify(told[at]));
            const fresh = [...groups.values()].map((places) => ({
                time,
                ...told[places[0]],
                versions: places.map((at) => versions[at]).sort(),
            }));
            const all = [
                ...events.toSorted((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)),
                ...fresh,
            ];
            return all.length <= record_events_MOST ? all : [all[0], ...all.slice(1 - record_events_MOST)];
        }
        const openVersions = (all) => new Set(all.filter(known_vulnerabilities.F).map(({ version }) => version));
        function whyClosed(version, before, now, published) {
            const own = now.find((one) => one.version === version);
            if (own !== undefined)
                return own.reason ?? own.status.replace('_', ' ');
            const gone = before
                .filter((one) => one.version === version)
                .every(({ hashes }) => !hashes.some((hash) => published.has(hash)));
            return gone ? 'it is not published any more' : 'no record names it any more';
        }
        ;
        function observedNow(scan, published) {
            return scan.findings.flatMap((finding) => {
                const { hash, name, part, version } = finding.package;
                if (hash === undefined || !published.has(hash))
                    return [];
                const { grade, status, reason, statement, evidence } = finding;
                return [
                    {
                        package: name,
                        part: part === undefined ? undefined : oneLine(part, 200),
                        aliases: [...new Set([finding.id, ...finding.aliases].map(plainId))].sort(),
                        hash,
                        concerned: {
                            version: oneLine(version, 300),
                            grade,
                            status,
                            why: oneLine(evidence[0]?.why ?? 'a record names it', 1000),
                            sources: [...new Set(evidence.map(({ source }) => oneLine(source, 300)))].slice(0, 100),
                            ...(reason !== undefined && { reason: oneLine(reason, 1000) }),
                            ...(statement !== undefined && { statement }),
                        },
                        told: toldBy(finding),
                    },
                ];
            });
        }
        const toldBy = (finding) => ({
            id: plainId(finding.id),
            summary: oneLine(finding.summary, 300),
            severity: finding.severity,
            ...(finding.score !== undefined && { score: finding.score }),
            ...(finding.exploited !== undefined && { exploited: oneLine(finding.exploited, 40) }),
            ...(finding.probability !== undefined && { probability: finding.probability }),
            range: (finding.range ?? []).slice(0, 1000).map(plainBound),
            fixed: finding.fixed.slice(0, 1000).map((version) => oneLine(version, 300)),
        });
        function observedBefore(before, seen, published, scan) {
            const read = new Set(scan?.sources.map(({ name }) => oneLine(name, 300)));
            return before.records.flatMap((record) => record.found.flatMap(({ hashes, since: _, ...concerned }) => hashes
                .filter((hash) => published.has(hash))
                .filter((hash) => !seen.has(lookedKey(hash, record.part)) ||
                !concerned.sources.some((name) => read.has(name)))
                .map((hash) => ({
                package: record.package,
                part: record.part,
                aliases: record.aliases,
                hash,
                concerned,
                told: undefined,
            }))));
        }
        const lookedKey = (hash, part) => `${hash} ${part === undefined ? '' : oneLine(part, 200)}`;
        const plainBound = (bound) => Object.fromEntries(Object.entries(bound).map(([key, version]) => [key, oneLine(version, 300)]));
        function oneLine(text, most) {
            const line = (0, printable.RK)(text).replaceAll(/\s+/g, ' ').trim();
            return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
        }
        const plainId = (id) => id
            .replaceAll(/[^A-Za-z0-9_.:-]/g, '-')
            .replace(/^[^A-Za-z0-9_]/, '_')
            .slice(0, 100);
        ;
        function checkedPackages({ before, scan, published }) {
            const earlier = new Map(before?.packages.flatMap((one) => one.hashes.map((hash) => [hash, one])));
            const looked = new Set(scan?.looked.flatMap(({ hash }) => hash ?? []));
            const uncovered = new Map(scan?.notCovered
                .toSorted((a, b) => Number(a.package.part === undefined) - Number(b.package.part === undefined))
                .flatMap(({ package: { hash, part }, why }) => hash === undefined
                ? []
                : [[hash, oneLine(part === undefined ? why : `${part}: ${why}`, 500)]]));
            const all = published.map(({ name, version, hash }) => {
                const known = earlier.get(hash);
                const why = uncovered.get(hash);
                const state = looked.has(hash)
                    ? { covered: why === undefined, ...(why !== undefined && { why }), checked: scan.time }
                    : known === undefined
                        ? { covered: false, why: 'nobody has looked at it since it was published' }
                        : stateIn(known);
                return { name, version: oneLine(version, 300), ...state, hash };
            });
            const groups = Map.groupBy(all, ({ hash: _, ...rest }) => JSON.stringify(rest));
            return [...groups.values()]
                .map((group) => {
                const [{ hash: _, ...state }] = group;
                const hashes = [...new Set(group.map(({ hash }) => hash))].sort();
                return { ...state, hashes: hashes };
            })
                .sort((a, b) => checked_packages_byText(a.name, b.name) || checked_packages_byText(a.version, b.version));
        }
        const checked_packages_byText = (left, right) => (left < right ? -1 : left > right ? 1 : 0);
        const stateIn = ({ covered, why, checked, }) => ({
            covered,
            ...(why !== undefined && { why }),
            ...(checked !== undefined && { checked }),
        });
        ;
        function familiesOf(records, observed) {
            const joined = new Joined();
            for (const record of records)
                joined.take(record, record.aliases).records.push(record);
            for (const one of observed)
                joined.take(one, one.aliases).observed.push(one);
            return joined.families();
        }
        class Joined {
            #byId = new Map();
            #all = [];
            take({ package: name, part }, ids) {
                const keys = ids.map((id) => `${name}\n${part ?? ''}\n${id}`);
                const known = new Set(keys.flatMap((key) => this.#known(key) ?? []));
                const [first = this.#begun(), ...others] = known;
                for (const other of others) {
                    first.records.push(...other.records.splice(0));
                    first.observed.push(...other.observed.splice(0));
                    other.into = first;
                }
                for (const key of keys)
                    this.#byId.set(key, first);
                return first;
            }
            #begun() {
                const family = { records: [], observed: [] };
                this.#all.push(family);
                return family;
            }
            #known(key) {
                let found = this.#byId.get(key);
                while (found?.into !== undefined)
                    found = found.into;
                return found;
            }
            families() {
                return this.#all.filter(({ into }) => into === undefined);
            }
        }
        ;
        function carriedOn({ before, scan, published, }) {
            const time = newestOf(before, scan);
            if (time === undefined)
                return undefined;
            const hashes = new Set(published.map(({ hash }) => hash));
            const observed = [
                ...(scan === undefined ? [] : observedNow(scan, hashes)),
                ...(before === undefined ? [] : observedBefore(before, seenBy(scan), hashes, scan)),
            ];
            return {
                time,
                sources: scan === undefined ? (before?.sources ?? []) : merge_sourcesOf(scan),
                packages: checkedPackages({ before, scan, published }),
                records: familiesOf(before?.records ?? [], observed)
                    .map((family) => recordOf(family, scan?.time ?? time, hashes))
                    .sort(byName),
            };
        }
        function newestOf(before, scan) {
            const [known, now] = [before?.time, scan?.time];
            return known !== undefined && now !== undefined && known > now ? known : (now ?? known);
        }
        function seenBy(scan) {
            const keyOf = ({ hash, part }) => hash === undefined ? [] : [lookedKey(hash, part)];
            const uncovered = new Set(scan?.notCovered.flatMap((one) => keyOf(one.package)));
            return new Set(scan?.looked.flatMap(keyOf).filter((key) => !uncovered.has(key)));
        }
        const merge_sourcesOf = ({ sources }) => sources.slice(0, 1000).map(({ name, formats, records, newest, fetched }) => ({
            name: oneLine(name, 300),
            formats: formats.slice(0, 20).map((format) => oneLine(format, 40)),
            records,
            ...(newest !== undefined && { newest: oneLine(newest, 40) }),
            ...(fetched !== undefined && { fetched: oneLine(fetched, 40) }),
        }));
        function recordOf({ records, observed }, time, published) {
            const [oldest, ...later] = records.toSorted((a, b) => (a.first < b.first ? -1 : 1));
            const { id, ...told } = toldOf(observed) ?? oldest;
            const reviewed = records
                .flatMap((record) => record.reviewed ?? [])
                .sort((a, b) => (a.time < b.time ? 1 : -1))[0];
            const known = records.flatMap(({ found }) => found);
            const found = foundIn(observed, known, time);
            const events = [oldest, ...later].flatMap((record) => record?.events ?? []);
            return {
                package: (oldest ?? observed[0]).package,
                ...partOf(oldest ?? observed[0]),
                id: oldest?.id ?? id,
                aliases: [...new Set([...records, ...observed].flatMap(({ aliases }) => aliases))].sort(),
                ...plainly(told),
                first: oldest?.first ?? time,
                ...(reviewed !== undefined && { reviewed }),
                found,
                events: eventsAfter(events, known, found, { time, published }),
            };
        }
        const partOf = ({ part }) => part === undefined ? {} : { part };
        const toldOf = (observed) => observed
            .flatMap(({ told, concerned }) => told === undefined ? [] : [{ told, certainty: concerned.grade }])
            .sort(identity.Es)[0]?.told;
        function plainly(told) {
            const { summary, severity, score, exploited, probability, range, fixed } = told;
            return {
                summary,
                severity,
                ...(score !== undefined && { score }),
                ...(exploited !== undefined && { exploited }),
                ...(probability !== undefined && { probability }),
                range,
                fixed,
            };
        }
        function foundIn(observed, before, time) {
            const groups = Map.groupBy(observed, ({ concerned }) => JSON.stringify(concerned));
            return [...groups.values()]
                .map((group) => {
                const [{ concerned }] = group;
                const hashes = [...new Set(group.map(({ hash }) => hash))].sort();
                return {
                    ...concerned,
                    hashes: hashes,
                    since: sinceOf(concerned, before) ?? time,
                };
            })
                .sort((a, b) => (a.version < b.version ? -1 : a.version > b.version ? 1 : 0));
        }
        const sinceOf = (now, before) => before
            .filter(({ version }) => version === now.version)
            .filter((known) => (0, known_vulnerabilities.F)(known) === (0, known_vulnerabilities.F)(now))
            .map(({ since }) => since)
            .sort()[0];
        const byName = (a, b) => {
            const [one, other] = [a, b].map(({ package: name, part = '', id }) => `${name}\n${part}\n${id}`);
            return one < other ? -1 : one > other ? 1 : 0;
        };
        var open_index = __webpack_require__(11943);
        var work_folder = __webpack_require__(17813);
        var cache_folder = __webpack_require__(24356);
        var verify_anchors = __webpack_require__(49427);
        var trust_anchor = __webpack_require__(78928);
        ;
        async function vulnerabilityRecord({ binaries }, around) {
            const published = binaries.map(({ spec: { name, version, hash } }) => ({ name, version, hash }));
            return carriedOn({
                before: await recordBefore(around),
                scan: await scanOf(around),
                published,
            });
        }
        async function scanOf({ inputs, ports }) {
            const { workspace } = ports.host;
            if (inputs.scan !== undefined)
                return document_kinds.MG.read((0, external_node_path_.resolve)(workspace, inputs.scan));
            const { scan } = (0, work_folder.k)((0, external_node_path_.resolve)(workspace, inputs['work-dir']));
            return (0, external_node_fs_.existsSync)(scan) ? document_kinds.MG.read(scan) : undefined;
        }
        async function recordBefore(around) {
            const { inputs, ports, url, published } = around;
            if (inputs['begin-record'])
                return undefined;
            if (published !== undefined)
                return published.root.files[paths.VK] === undefined
                    ? undefined
                    : signedRecord(url, around);
            const folder = (0, external_node_path_.resolve)(ports.host.workspace, inputs.output);
            return (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, paths.VK)) && (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, paths.vM))
                ? signedRecord(folder, around)
                : undefined;
        }
        async function signedRecord(location, { ports: { host, http, clock }, policy, signer }) {
            const signers = [...policy.signers, ...ownSigner(signer, host)];
            const verifier = (0, verify_anchors.S)({ ...policy, signers }, (0, cache_folder.n)(host.env));
            try {
                const client = await (0, open_index.b)(location, {
                    http,
                    ...(signer !== undefined && {
                        verify: async (checksums, bundle) => (await (0, index_freshness.lz)(checksums, bundle, {
                            verifier,
                            signers,
                            before: undefined,
                            now: clock.now(),
                        })).signer,
                    }),
                });
                return await client.vulnerabilities();
            }
            catch (error) {
                if (!(error instanceof errors.yo))
                    throw error;
                throw new errors.yo(`The record of vulnerabilities that lies at ${location} does not count: ${error.message}`, {
                    fix: `${error.fix} With "begin-record" it is begun anew: then nothing is known of what was open, over and reviewed before.`,
                    cause: error,
                });
            }
        }
        function ownSigner(signer, host) {
            const anchor = anchorOf(signer, { host });
            if (anchor === undefined)
                return [];
            const keys = signer instanceof key_signer.iJ ? [signer.publicKey] : [];
            return [(0, trust_anchor.v)((0, trust_anchor.B)(anchor), keys)];
        }
        ;
        async function publishIndex(inputs, ports) {
            const started = ports.clock.now();
            await (0, may_publish_here.H)('an index', inputs, ports);
            const { configuration, root, ...opened } = await (0, src.h)(inputs, ports);
            const registry = opened.registry();
            const around = {
                inputs,
                ports,
                configuration,
                root,
                registry,
                ownReviews: opened.reviews,
                ...(await opened.trust()),
            };
            const { policy, concurrency } = { ...around, ...inputs };
            const found = await ports.host.group(`Reading ${registry.reference}`, () => binariesInRegistry({ ...around, signers: policy.signers, concurrency }));
            const { signer } = await opened.signer();
            if (!signer)
                ports.host.warning('Nobody signs this index: "install" and "resolve" refuse it by default. Give the job "id-token: write", or a key as "signing-key".');
            const anchor = anchorOf(signer, ports);
            const site = siteSettings({ ...around, signer: signer?.identity, anchor });
            const published = await indexBefore(site.url, ports);
            const vulnerabilities = await vulnerabilityRecord(found, {
                ...around,
                signer,
                url: site.url,
                published,
            });
            const input = await catalogInput(found, { site, signer, vulnerabilities }, around);
            const folder = (0, external_node_path_.resolve)(ports.host.workspace, inputs.output);
            return {
                folder,
                site: await written(folder, input, { inputs, ports, published, signer }),
                input,
                signer: signer?.identity,
                seconds: (ports.clock.now() - started) / 1000,
            };
        }
        async function written(folder, input, { inputs, ports, published, signer }) {
            const site = await ports.host.group(`Writing ${folder}`, () => writeSite(folder, input, {
                fresh: inputs.fresh,
                published,
                signal: ports.signal,
                ...(signer && { sign: (bytes) => sign(bytes, input, signer) }),
            }));
            if (site.lost > 0)
                ports.host.warning(`${(0, markdown.hS)(site.lost, 'document')} that changed could not be kept for who reads the index before: reading one of them while the site changes may have to be repeated.`);
            return site;
        }
        async function sign(bytes, input, signer) {
            const { issued } = JSON.parse(Buffer.from(bytes).toString('utf8'));
            const statement = (0, index_freshness.iK)({ name: 'v1/checksums.json', digest: (0, digest_of.o)(bytes) }, { issued, entries: input.packages.length });
            return `${JSON.stringify(await signer.sign(statement))}\n`;
        }
    }),
    80296: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Es: () => (bySureness),
            US: () => (identityKey),
            Vb: () => (nameOf),
            mp: () => (weaker),
            sk: () => (CERTAINTIES),
            vG: () => (IDENTITY_KINDS)
        });
        const CERTAINTIES = ['certain', 'likely', 'possible'];
        const weaker = (one, other) => CERTAINTIES.indexOf(one) > CERTAINTIES.indexOf(other) ? one : other;
        const bySureness = (a, b) => CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty);
        const IDENTITY_KINDS = [
            'git',
            'pypi',
            'cran',
            'bioconductor',
            'cpan',
            'npm',
            'cargo',
            'gem',
            'go',
            'cpe',
            'distribution',
        ];
        const identityKey = ({ kind, name }) => `${kind}:${name}`;
        function nameOf(kind, text) {
            const name = text.trim();
            if (name === '' || name.length > 300 || /\s/.test(name))
                return undefined;
            return SPELLINGS[kind](name);
        }
        const asWritten = (name) => name;
        const lowerCase = (name) => name.toLowerCase();
        const SPELLINGS = {
            git: repositoryName,
            pypi: (name) => name.replaceAll(/[-_.]+/g, '-').toLowerCase(),
            cpe: (name) => (/^[^:]+:[^:]+$/.test(name) ? name.toLowerCase() : undefined),
            npm: lowerCase,
            cargo: lowerCase,
            distribution: lowerCase,
            cran: asWritten,
            bioconductor: asWritten,
            cpan: asWritten,
            gem: asWritten,
            go: asWritten,
        };
        function repositoryName(address) {
            const ssh = /^(?:[\w.-]+@)([\w.-]+):(?!\/)(\S+)$/.exec(address);
            const text = address.replace(/^git\+/, '');
            const url = URL.parse(ssh ? `ssh://${ssh[1]}/${ssh[2]}` : text.includes('://') ? text : `https://${text}`);
            if (url === null || !/^(https?|git|ssh):$/.test(url.protocol) || url.hostname === '')
                return undefined;
            const parts = url.pathname.split('/').filter((part) => part !== '');
            if (parts.length > 1 && /^(git|cgit|r)$/.test(parts[0]))
                parts.shift();
            const path = parts
                .join('/')
                .replace(/@[^@/]*$/, '')
                .replace(/\.git$/, '');
            if (path === '')
                return undefined;
            return `${url.hostname.replace(/^www\./, '')}/${path}`.toLowerCase();
        }
    }),
    26861: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            b: () => (licenceOfVersion)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61400);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90091);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35198);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14566);
        var _licence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30569);
        function licenceOfVersion({ licenses }, version) {
            const texts = licenses
                .filter(({ when }) => when.every((condition) => mayHold(condition, version)))
                .map(({ license }) => ((0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.t8)(license) ? undefined : license));
            return texts.includes(undefined) ? (0, _licence_js__WEBPACK_IMPORTED_MODULE_1__.o)(undefined) : (0, _licence_js__WEBPACK_IMPORTED_MODULE_1__.o)(texts);
        }
        function mayHold(condition, version) {
            const range = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.t8)(condition) ? undefined : /^@([^\s+~%^]+)/.exec(condition.trim())?.[1];
            if (range === undefined)
                return true;
            try {
                return (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.ib)((0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.ot)(version), (0, _pakages_model__WEBPACK_IMPORTED_MODULE_2__.FG)(range));
            }
            catch (error) {
                if (error instanceof _pakages_model__WEBPACK_IMPORTED_MODULE_4__.h)
                    return true;
                throw error;
            }
        }
    }),
    12712: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            Qj: () => (markdownTable),
            aY: () => (code),
            hS: () => (counted),
            ix: () => (megabytes),
            p0: () => (duration),
            q: () => (linked)
        });
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55510);
        function code(text) {
            const line = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.g$)(text)
                .replace(/[\n\t]+/g, ' ')
                .replaceAll('`', "'")
                .trim();
            const short = line.length > 200 ? `${line.slice(0, 199)}…` : line;
            return short === '' ? '' : `\`${short.replaceAll('|', '\\|')}\``;
        }
        function markdownTable(head, rows) {
            return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
        }
        const linked = (text, address, otherwise = '') => address === undefined ? otherwise : `[${text}](${address})`;
        const megabytes = (bytes) => bytes < 100_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
        const counted = (count, singular, plural = `${singular}s`) => `${count} ${count === 1 ? singular : plural}`;
        function duration(seconds) {
            if (seconds < 10)
                return `${seconds.toFixed(1)} s`;
            const whole = Math.round(seconds);
            if (whole < 60)
                return `${whole} s`;
            if (whole < 3600)
                return `${Math.floor(whole / 60)} min ${whole % 60} s`;
            return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
        }
    }),
    72668: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            r: () => (shellWord)
        });
        const shellWord = (text) => /^[A-Za-z0-9_@%+=:,./~-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
    }),
    8109: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            D: () => (npxLine),
            x: () => (VERSION)
        });
        const VERSION = '1.0.0';
        const NPM_PACKAGE = '@syspack/pakages';
        const npxLine = (words) => `npx ${NPM_PACKAGE}@${VERSION.split('.')[0]} ${words}`.trimEnd();
    }),
    17813: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            _: () => (makeWorkFolder),
            k: () => (workFolder)
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
        var _make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36532);
        const workFolder = (root) => ({
            root,
            lock: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'spack.lock'),
            solution: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'solution.json'),
            buildReport: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'build.json'),
            facts: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'facts.json'),
            environment: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'environment.json'),
            cache: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'buildcache'),
            logs: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'logs'),
            unstaged: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'unstaged'),
            sboms: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'sbom'),
            sbomReport: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'sbom', 'sbom.json'),
            plan: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'plan.json'),
            scan: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'scan.json'),
            pushReport: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'push.json'),
            decision: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'decision.json'),
        });
        async function makeWorkFolder(root) {
            await (0, _make_folder_js__WEBPACK_IMPORTED_MODULE_2__.f)(root);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.gitignore'), '*\n');
            return workFolder(root);
        }
    }),
    67508: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            F: () => (isOpenVulnerability),
            o: () => (KnownVulnerabilities)
        });
        class KnownVulnerabilities {
            #packages = new Map();
            #found = new Map();
            constructor({ packages, records }) {
                for (const one of packages)
                    add(this.#packages, keyOf(one), one);
                for (const record of records)
                    for (const concerned of record.found)
                        add(this.#found, keyOf({ name: record.package, version: concerned.version }), {
                            record,
                            concerned,
                        });
            }
            of(asked) {
                const own = (this.#packages.get(keyOf(asked)) ?? []).filter(({ hashes }) => concerns(hashes, asked));
                const first = own[0];
                if (first === undefined)
                    return { kind: 'not-listed' };
                const found = (this.#found.get(keyOf(asked)) ?? []).filter(({ concerned }) => concerns(concerned.hashes, asked));
                const uncovered = own.find(({ covered }) => !covered);
                if (uncovered !== undefined)
                    return { kind: 'not-covered', why: uncovered.why ?? 'nobody has looked at it', found };
                return found.length > 0
                    ? { kind: 'found', found, checked: first.checked }
                    : { kind: 'clean', checked: first.checked };
            }
        }
        const isOpenVulnerability = ({ status }) => status === 'open' || status === 'under_investigation';
        const keyOf = ({ name, version }) => `${name}@${version}`;
        const concerns = (hashes, { hash }) => hash === undefined || hashes.includes(hash);
        function add(to, key, value) {
            const known = to.get(key);
            if (known === undefined)
                to.set(key, [value]);
            else
                known.push(value);
        }
    }),
    90091: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            EF: () => (overlap),
            FG: () => (parseVersionRange),
            dd: () => (hasPrefix),
            ib: () => (satisfies)
        });
        var _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14566);
        var _component_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6769);
        var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35198);
        const LOWEST = {
            text: '',
            release: [],
            prerelease: { name: 'alpha' },
            separators: [''],
        };
        const HIGHEST = {
            text: 'infinity',
            release: [{ infinity: _component_js__WEBPACK_IMPORTED_MODULE_0__.KP.length }],
            prerelease: { name: 'final' },
            separators: [''],
        };
        function parseVersionRange(text) {
            const constraints = text
                .replaceAll(/\s/g, '')
                .split(',')
                .map((item) => parseConstraint(item, text));
            return { text, constraints };
        }
        function parseConstraint(item, whole) {
            const [from, to, more] = item.split(':');
            if (item === '' || more !== undefined)
                throw malformed(whole);
            if (to !== undefined)
                return closed(from === '' ? LOWEST : (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.w5)(from), to === '' ? HIGHEST : (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.w5)(to), whole);
            if (item.startsWith('='))
                return { kind: 'exact', version: (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(item.slice(1)) };
            const version = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(item);
            return (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(item) ? { kind: 'exact', version } : closed(version, version, whole);
        }
        function closed(from, to, whole) {
            const below = nextVersion(to);
            if ((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(below, from) < 0)
                throw new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`The version range "${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.S)(whole)}" is empty.`, 'Write the lower version first.');
            return { kind: 'range', from, below };
        }
        const malformed = (text) => new _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.h(`"${(0, _outside_invalid_value_js__WEBPACK_IMPORTED_MODULE_2__.S)(text)}" is not a version range.`, 'Write 1.2, =1.2.3, 1.2:1.4, 1.2: or :1.4, several with commas.');
        function nextVersion(version) {
            const { release, prerelease, separators } = version;
            const text = `after ${version.text}`;
            if (prerelease.name !== 'final') {
                const number = prerelease.number === undefined ? 0 : (0, _component_js__WEBPACK_IMPORTED_MODULE_0__.Te)(prerelease.number);
                return { text, release, prerelease: { ...prerelease, number }, separators };
            }
            const last = release.at(-1);
            const next = last === undefined ? ['A'] : [...release.slice(0, -1), (0, _component_js__WEBPACK_IMPORTED_MODULE_0__.Te)(last)];
            return { text, release: next, prerelease: { name: 'final' }, separators };
        }
        const satisfies = (version, range) => range.constraints.some((constraint) => satisfiesOne(version, constraint));
        function satisfiesOne(version, constraint) {
            if (constraint.kind === 'exact')
                return version.gitRef === constraint.version.gitRef && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.r1)(version, constraint.version);
            const { gitRef: _, ...plain } = version;
            return ((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(constraint.from, plain) <= 0 && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(plain, constraint.below) < 0);
        }
        const overlap = (left, right) => left.constraints.some((a) => right.constraints.some((b) => overlapOne(a, b)));
        function overlapOne(left, right) {
            if (left.kind === 'exact')
                return satisfiesOne(left.version, right);
            if (right.kind === 'exact')
                return satisfiesOne(right.version, left);
            return (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(left.from, right.below) < 0 && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(right.from, left.below) < 0;
        }
        const hasPrefix = (version, prefix) => satisfiesOne(version, closed(prefix, prefix, prefix.text));
    }),
    16534: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            SY: () => (readDatabase),
            ZQ: () => (writeIndexImage),
            jW: () => (findIndexImage),
            yb: () => (readDigests)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89077);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26061);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5394);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49003);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89381);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51747);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87174);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74376);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64074);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94002);
        var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
        var _database_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51937);
        const INDEX_LIMIT = 512 * 1024 * 1024;
        const digest = (0, _pakages_model__WEBPACK_IMPORTED_MODULE_0__.Ne)();
        const digestsType = zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ manifest: digest, layer: digest, size: zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().nonnegative() }));
        const DIGESTS = 'pakages.digests/1';
        const configType = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ [DIGESTS]: digestsType.optional() });
        async function findIndexImage(registry) {
            const stored = await registry.manifest(_pakages_image__WEBPACK_IMPORTED_MODULE_2__.qA);
            if (!stored)
                return undefined;
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.UF)(() => {
                const { config, layers } = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.Sw)(stored.bytes, `${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_2__.qA}`);
                const layer = layers[0];
                return (layer && {
                    manifest: { mediaType: stored.mediaType, digest: stored.digest, size: stored.bytes.length },
                    layer,
                    config,
                });
            });
        }
        async function readDatabase(registry, { layer }) {
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.UF)(async () => (0, _database_js__WEBPACK_IMPORTED_MODULE_5__.Jq)(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_6__.oD)(registry, layer, INDEX_LIMIT), `${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_2__.qA}`));
        }
        async function readDigests(registry, { config }) {
            const from = `the config of ${registry.reference}:${_pakages_image__WEBPACK_IMPORTED_MODULE_2__.qA}`;
            const found = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_3__.UF)(async () => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.g)(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_6__.oD)(registry, config, INDEX_LIMIT), configType, 'a config', from));
            return new Map(Object.entries(found?.[DIGESTS] ?? {}).filter(([hash]) => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_8__.CV)(hash)));
        }
        async function writeIndexImage(registry, database, digests, provenance) {
            const entries = [...digests]
                .filter(([hash]) => database.available.has(hash))
                .sort(([a], [b]) => (a < b ? -1 : 1));
            const labels = provenance.source && {
                config: { Labels: { 'org.opencontainers.image.source': provenance.source } },
            };
            const config = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.l)({ ...labels, [DIGESTS]: Object.fromEntries(entries) });
            const layer = (0, _database_js__WEBPACK_IMPORTED_MODULE_5__.yz)(database);
            const manifest = (0, _pakages_image__WEBPACK_IMPORTED_MODULE_7__.l)({
                mediaType: _pakages_image__WEBPACK_IMPORTED_MODULE_9__.MS,
                schemaVersion: 2,
                config: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_9__.Ve, config),
                layers: [(0, _pakages_image__WEBPACK_IMPORTED_MODULE_4__.nb)(_pakages_image__WEBPACK_IMPORTED_MODULE_9__.kb, layer)],
                annotations: {
                    'org.opencontainers.image.description': 'List of the packages in this Spack build cache',
                    ...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_10__._)(provenance),
                },
            });
            await Promise.all([config, layer].map((bytes) => (0, _pakages_image__WEBPACK_IMPORTED_MODULE_11__.h)(registry, bytes)));
            return registry.putManifest(_pakages_image__WEBPACK_IMPORTED_MODULE_2__.qA, _pakages_image__WEBPACK_IMPORTED_MODULE_9__.MS, manifest);
        }
    }),
    98461: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            j: () => (packagesIn)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89077);
        var _pakages_image__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98176);
        var _pakages_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16804);
        var p_map__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(606);
        var _index_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16534);
        async function packagesIn(registry, wanted = () => true) {
            const [tags, index] = await Promise.all([
                registry.tags().then(_pakages_image__WEBPACK_IMPORTED_MODULE_0__.hn),
                (0, _index_image_js__WEBPACK_IMPORTED_MODULE_1__.jW)(registry),
            ]);
            const database = index && (await (0, _index_image_js__WEBPACK_IMPORTED_MODULE_1__.SY)(registry, index));
            const nodes = [...(database?.nodes.values() ?? [])];
            const specs = new Map(nodes.length === 0
                ? []
                : (0, _pakages_core__WEBPACK_IMPORTED_MODULE_2__.L)(`the index of ${registry.reference}`, () => (0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.VM)({ spec: { _meta: { version: 5 }, nodes } })).specs);
            const unlisted = [...tags].filter(([hash, tag]) => !database?.available.has(hash) && wanted(tag, hash));
            const read = await (0, p_map__WEBPACK_IMPORTED_MODULE_4__["default"])(unlisted, ([, tag]) => specsAt(registry, tag), { concurrency: 16 });
            for (const spec of read.flat())
                specs.set(spec.hash, spec);
            return {
                specs,
                tags: new Map([...tags].filter(([hash]) => specs.has(hash) && !(0, _pakages_model__WEBPACK_IMPORTED_MODULE_3__.ge)(specs.get(hash)))),
            };
        }
        async function specsAt(registry, tag) {
            const image = await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.AM)(registry, tag);
            return image
                ? [...(0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.mb)(await (0, _pakages_image__WEBPACK_IMPORTED_MODULE_5__.Xg)(registry, image), `${registry.reference}:${tag}`).specs.values()]
                : [];
        }
    }),
    84869: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            f: () => (compareGenerations)
        });
        function compareGenerations(before, now) {
            const [old, fresh] = [packagesOf(before), packagesOf(now)];
            const names = [...new Set([...old.keys(), ...fresh.keys()])].sort();
            const changes = names.map((name) => {
                const [was, is] = [old.get(name), fresh.get(name)];
                const root = (is ?? was).root;
                return { name, before: versionsOf(was), now: versionsOf(is), root, was, is };
            });
            const those = (fit) => changes.filter(fit).map(({ was: _, is: __, ...change }) => change);
            const same = (one, other) => one.join('\n') === other.join('\n');
            return {
                added: those(({ was }) => was === undefined),
                removed: those(({ is }) => is === undefined),
                changed: those(({ was, is, before: old, now: new_ }) => !!was && !!is && !same(old, new_)),
                rebuilt: those(({ was, is, before: old, now: new_ }) => !!was && !!is && same(old, new_) && !same(hashesOf(was), hashesOf(is))),
            };
        }
        function packagesOf(generation) {
            if (!generation)
                return new Map();
            const { record, dag } = generation;
            const roots = new Set(record.roots.map(({ name }) => name));
            const specs = record.specs.flatMap(({ hash }) => dag.specs.get(hash) ?? []);
            return new Map([...Map.groupBy(specs, ({ name }) => name)].map(([name, builds]) => [
                name,
                { specs: builds, root: roots.has(name) },
            ]));
        }
        const versionsOf = (builds) => [...new Set(builds?.specs.map(({ version }) => version))].sort();
        const hashesOf = ({ specs }) => specs.map(({ hash }) => hash).sort();
    }),
    79074: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            b: () => (recipeAsBuilt),
            o: () => (reviewedRecipe)
        });
        var _pakages_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28041);
        function reviewedRecipe(files, more = {}) {
            const digests = files
                .filter(counts)
                .map(({ path, content }) => [path, (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.o)(content)])
                .sort(([a], [b]) => (a < b ? -1 : 1));
            const listing = digests
                .map(([path, digest]) => `${digest.slice('sha256:'.length)}  ${path}\n`)
                .join('');
            return { digest: (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.o)(listing), files: Object.fromEntries(digests), ...more };
        }
        function recipeAsBuilt({ text, files }, recipeSha256) {
            return (0, _pakages_image__WEBPACK_IMPORTED_MODULE_0__.o)(text) === `sha256:${recipeSha256}` ? reviewedRecipe(files).digest : undefined;
        }
        const counts = ({ path }) => !path.split('/').includes('__pycache__') && !path.endsWith('.pyc');
    }),
    78928: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            B: () => (parseTrustAnchor),
            v: () => (signerOfAnchor)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90808);
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
        var _sign_key_signer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20440);
        const WORKFLOW = /^([A-Za-z0-9-]{1,100}\/[A-Za-z0-9_.-]{1,100})(?:\/(\.github\/workflows\/[^/@\s]{1,200}\.ya?ml))?(?:@(refs\/\S{1,250}))?$/;
        function parseTrustAnchor(text) {
            const hex = text.replace(/^sha256:/i, '').toLowerCase();
            if (/^[0-9a-f]{64}$/.test(hex))
                return { kind: 'key', fingerprint: hex };
            const [, repository, workflow, ref] = WORKFLOW.exec(text) ?? [];
            if (repository !== undefined)
                return {
                    kind: 'workflow',
                    signer: { kind: 'workflow', issuer: _pakages_core__WEBPACK_IMPORTED_MODULE_1__.oX, repository, workflow, ref },
                };
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.eb(`"trust" is neither a fingerprint nor a workflow: "${text.slice(0, 80)}".`, {
                fix: 'Give the 64 hex digits of a key, or OWNER/NAME/.github/workflows/FILE.yml@refs/heads/BRANCH, as the index itself prints them.',
            });
        }
        function signerOfAnchor(anchor, keys) {
            if (anchor.kind === 'workflow')
                return anchor.signer;
            const pem = keys.find((one) => fingerprintOrNone(one) === anchor.fingerprint);
            if (pem !== undefined)
                return { kind: 'key', pem };
            throw new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`No key of this index has the fingerprint ${anchor.fingerprint}.`, {
                fix: 'Check the address and the fingerprint with who gave them to you: somebody else may have signed this index.',
            });
        }
        function fingerprintOrNone(pem) {
            try {
                return (0, _sign_key_signer_js__WEBPACK_IMPORTED_MODULE_3__.yy)((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem));
            }
            catch {
                return undefined;
            }
        }
    })
};

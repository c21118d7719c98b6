/** A piece of the source, without its comments and with single spaces: `drop`, or all from there to before `until`. */
export interface Cut {
  drop: string
  until?: string
  /** What stands in its place. */
  put?: string
}

/** Of each file, in its own order, what no chat ever asks for: it is drawn into an element of its own, by functions, and as HTML or SVG. */
export const cuts: Readonly<Record<string, readonly Cut[]>> = {
  'src/diff/index.js': [
    // Nothing was drawn by a server, so nothing is hydrated …
    { drop: 'if ( oldVNode._flags & MODE_SUSPENDED', until: 'if ((tmp = options._diff)' },
    // … no component is a class …
    { drop: 'const isClassComponent = (tmp = newType.prototype) && tmp.render;', put: 'const isClassComponent = false;' },
    // … or has a context …
    { drop: 'tmp = newType.contextType', until: 'if ((c = oldVNode._comp', put: 'const componentContext = null;' },
    { drop: 'if (provider) provider.sub(c);' },
    { drop: 'c._globalContext = globalContext;' },
    { drop: 'c._stateCallbacks = [];' },
    { drop: 'EMPTY_ARR.push.apply(c._renderCallbacks, c._stateCallbacks); c._stateCallbacks = [];' },
    { drop: 'if (c.componentWillUpdate) {', until: 'if (isClassComponent && c.componentDidUpdate)' },
    { drop: 'c.context = componentContext;' },
    { drop: ', c.context)', put: ')' },
    // … or looks out for what another has thrown …
    { drop: 'if (c._bits & COMPONENT_PENDING_ERROR) {', until: '} else { if (isClassComponent) {' },
    { drop: 'if (c.getChildContext) {', until: 'if ( isClassComponent && oldVNode._component' },
    // … and none draws elsewhere than where it stands.
    { drop: 'if (newProps._parentDom) {', until: 'oldDom = diffChildren(' },
    { drop: 'if (newProps._parentDom) {', until: 'if (c._renderCallbacks.length) { commitQueue.push(c); } if (c._bits' },
    { drop: 'if (c._bits & COMPONENT_PROCESSING_EXCEPTION) {', until: '} catch (e)' },
    { drop: 'if (isHydrating || excessDomChildren) {', until: 'newVNode._dom = oldVNode._dom; } if (!newVNode._ch', put: '{' },
    { drop: 'if (!(e && e.then)) markAsForce', put: 'markAsForce' },
    { drop: 'options._catchError(e, newVNode, oldVNode)', put: 'options._catchError(e)' },
    { drop: 'options._catchError(e, c._vnode)', put: 'options._catchError(e)' },
    { drop: "else if (nodeType == 'math') namespace = MATH_NAMESPACE;" },
    { drop: 'const doc = parentDom.ownerDocument || document;', put: 'const doc = document;' },
    { drop: ', newProps.is ? newProps : parentDom' },
    { drop: 'if (isHydrating) { if (options._hydrationMismatch)', until: '} if (!nodeType) { if (oldProps' },
    { drop: "excessDomChildren = nodeType == 'textarea'", until: 'if (!isHydrating && excessDomChildren) {' },
    { drop: "(nodeType == 'template' && dom.content) || dom", put: 'dom' },
    // Text never becomes markup, and a field has no other value than its own.
    { drop: "if (i == 'dangerouslySetInnerHTML') { oldHtml = value; } else if", put: 'if' },
    { drop: "&& !(i == 'value' && 'defaultValue' in newProps)" },
    { drop: "&& !(i == 'checked' && 'defaultChecked' in newProps)" },
    { drop: "} else if (i == 'dangerouslySetInnerHTML') { newHtml = value;" },
    { drop: "if ( nodeType == 'foreignObject'", until: 'diffChildren(' },
    // A ref is an object.
    { drop: "try { if (typeof ref == 'function') {", until: 'ref.current = value' },
    { drop: '} catch (e) { options._catchError(e, vnode); } } export function unmount', put: '} export function unmount' },
    { drop: 'if (r.componentWillUnmount) {', until: 'r._parentDom = r._globalContext' },
    { drop: 'r._parentDom = r._globalContext = NULL', put: 'r._parentDom = NULL' },
    { drop: '? skipRemove && !vnode.props._parentDom', put: '? skipRemove' },
    {
      drop: 'doRender(props, state, context) { return this.constructor(props, context)',
      put: 'doRender(props) { return this.constructor(props)',
    },
    { drop: 'if ( !skipRemove && (r = vnode._component)', until: 'if (!skipRemove) removeNode' },
  ],
  'src/diff/children.js': [
    { drop: 'if (parentVNode.props._parentDom) return oldDom;' },
    // Lines hardly ever change places: then each is looked at, and what stands right already stays, without reckoning the fewest moves.
    {
      drop: 'if (moved) { let tails = [];',
      until: 'if (remainingOldChildren) {',
      put: 'if (moved) newChildren.forEach((child) => { if (child) child._flags |= INSERT_VNODE; });',
    },
    {
      drop: 'if (!isMounting && parentDom.moveBefore && dom.parentNode) { parentDom.moveBefore(dom, oldDom); } else {',
      until: 'parentDom.insertBefore(dom, oldDom',
      put: '{',
    },
    { drop: 'while (next && next.nodeType == 8) next = next.nextSibling;' },
    {
      drop: 'while ( (oldDom = oldDom',
      until: 'return oldDom; } export function toChild',
      put: 'oldDom = oldDom && oldDom.nextSibling;',
    },
  ],
  'src/diff/props.js': [
    // A strict page forbids `style`; and who listens, listens on the way up.
    { drop: "if (name == 'style') {", until: "if (name[0] == 'o'" },
    { drop: "useCapture = name != (name = name.replace(CAPTURE_REGEX, '$1'));", put: 'useCapture = false;' },
    { drop: "name != 'rowSpan' && name != 'colSpan' && name != 'role' && name != 'popover' &&", put: "name != 'role' &&" },
    { drop: "name == 'popover' && value == true ? '' : value", put: 'value' },
    { drop: "name = name.replace(/xlink(H|:h)/, 'h').replace(/sName$/, 's');" },
    { drop: 'options.event ? options.event(e) : e', put: 'e' },
  ],
  'src/diff/catch-error.js': [{ drop: 'let component', until: 'resetRenderCount' }],
  'src/component.js': [
    { drop: "if (typeof update == 'function') {", until: 'assign(s, update)' },
    { drop: '} else { return; }' },
    { drop: 'if (callback) {', until: 'enqueueRender(this)' },
    { drop: 'component._globalContext,' },
    { drop: 'BaseComponent.prototype.forceUpdate', until: 'BaseComponent.prototype.render' },
    { drop: '&& !vnode.props._parentDom ? getDomSibling', put: '? getDomSibling' },
    { drop: 'if (options.vnode) options.vnode(newVNode);' },
    { drop: 'oldVNode._flags & MODE_HYDRATE ? [oldDom] : NULL,' },
    { drop: 'oldVNode._flags & MODE_HYDRATE,' },
    { drop: '&& !vnode.props._parentDom)', put: ')' },
    { drop: '!rerenderCount++)) || prevDebounce != options.debounceRendering', put: '!rerenderCount++))' },
    { drop: 'prevDebounce = options.debounceRendering;' },
    { drop: '(prevDebounce || queueMicrotask)', put: 'queueMicrotask' },
    { drop: '(prevDebounce || queueMicrotask)', put: 'queueMicrotask' },
  ],
  'src/render.js': [
    { drop: 'EMPTY_OBJ, EMPTY_OBJ,', put: 'EMPTY_OBJ,' },
    { drop: 'if (options._root) options._root(vnode, parentDom);' },
    { drop: 'if (parentDom.nodeType == 9) {', until: 'let isHydrating' },
    { drop: 'let isHydrating = vnode && vnode._flags & MODE_HYDRATE;' },
    { drop: 'oldVNode ? NULL : parentDom.firstChild', until: 'commitQueue, oldVNode ?' },
  ],
  // Nobody looks on: there are no tools of a developer, and no other library that Preact's options are lent to.
  'src/create-element.js': [{ drop: 'if (!original && options.vnode) options.vnode(vnode);' }],
  'jsx-runtime/src/index.js': [
    { drop: 'let vnodeId = 0;', put: "import { createVNode as node } from '../../src/create-element';" },
    { drop: 'const vnode = {', until: 'if (__source || __self)', put: 'return node(type, normalizedProps, key, ref);' },
    { drop: 'if (__source || __self) {', until: 'if (options.vnode)' },
    { drop: 'if (options.vnode) options.vnode(vnode);' },
  ],
  'hooks/src/index.js': [
    { drop: 'let oldBeforeDiff', until: 'const RAF_TIMEOUT' },
    { drop: 'if (oldBeforeDiff) oldBeforeDiff(vnode);' },
    { drop: 'options._root = (vnode, parentDom)', until: 'options._render = vnode' },
    { drop: 'if (oldBeforeRender) oldBeforeRender(vnode);' },
    { drop: 'if (oldAfterDiff) oldAfterDiff(vnode);' },
    { drop: 'if (oldCommit) oldCommit(vnode, commitQueue);' },
    { drop: 'if (oldBeforeUnmount) oldBeforeUnmount(vnode);' },
    { drop: 'if (options._hook) {', until: 'const hooks = currentComponent.__hooks ||' },
    {
      drop: '!init ? invokeOrReturn(undefined, initialState) : init(initialState)',
      put: 'invokeOrReturn(undefined, initialState)',
    },
    { drop: 'const prevScu = currentComponent.shouldComponentUpdate;' },
    { drop: 'if (prevScu) {', until: 'return !updatedHook' },
    { drop: '!options._skipEffects && argsChanged', put: 'argsChanged' },
    { drop: '!options._skipEffects && argsChanged', put: 'argsChanged' },
    {
      drop: 'if (s._passive && s._cleanup) {',
      until: 'afterPaint(unmountCleanups.push(s))',
      put: 'if (s._passive && s._cleanup) {',
    },
    { drop: 'options._catchError(hasErrored, c._vnode)', put: 'options._catchError(hasErrored)' },
    {
      drop: 'component = (component._passive); options._catchError(e,',
      until: '} } while ((component = afterPaint',
      put: 'options._catchError(e);',
    },
    { drop: 'options._catchError(e, component._vnode)', put: 'options._catchError(e)' },
    { drop: "typeof requestAnimationFrame == 'function'", put: 'true' },
    { drop: '|| prevRaf != options.requestAnimationFrame' },
    { drop: 'prevRaf = options.requestAnimationFrame;' },
    { drop: '(prevRaf || afterNextFrame)', put: 'afterNextFrame' },
  ],
}

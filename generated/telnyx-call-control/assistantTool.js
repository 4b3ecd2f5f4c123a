// Made from openapi/telnyx-call-control.yaml by `npm run generate`.
import{contract as m,optional as u}from"../contract.js";import{telnyxSignature as f}from"./security.js";import{reply as h}from"./AssistantToolResult.js";const y=i;function l(r,{instancePath:o="",parentData:n,parentDataProperty:s,rootData:a=r}={}){let t=null,e=0;return r&&typeof r=="object"&&!Array.isArray(r)?(l.errors=t,e===0):(l.errors=[{instancePath:o,keyword:"\
type",params:{type:"object"}}],!1)}function i(r,{instancePath:o="",parentData:n,parentDataProperty:s,rootData:a=r}={}){let t=null,e=0;return l.call(this,r,{instancePath:o,parentData:n,parentDataProperty:s,
rootData:a})||(t=t===null?l.errors:t.concat(l.errors),e=t.length),i.errors=t,e===0}const v=p;function c(r,{instancePath:o="",parentData:n,parentDataProperty:s,rootData:a=r}={}){return c.errors=null,!0}function p(r,{instancePath:o="",parentData:n,parentDataProperty:s,rootData:a=r}={}){let t=null,
e=0;return c.call(this,r,{instancePath:o,parentData:n,parentDataProperty:s,rootData:a})||(t=t===null?c.errors:t.concat(c.errors),e=t.length),p.errors=t,e===0}const x={vendor:"telnyx-call-control",name:"\
assistantTool",security:[{telnyxSignature:f}],identity:{none:"The assistant waits for the result, and may call the same tool twice with the same arguments."},event:m("application/json",[],y,v),reply:u(
h)};export{x as assistantTool};

// Made from openapi/jambonz.yaml by `npm run generate`.
import{contract as e}from"../contract.js";import{whole as o}from"../contract.js";import{PromptVerbs as a}from"./replies.js";const m=e("application/json",["verb","_","id","url","loop","earlyMedia","see\
kOffset","timeoutSecs","actionHook","method","basicAuth","username","password","text","instructions","stream","synthesizer","vendor","label","language","voice","fallbackVendor","fallbackLabel","fallba\
ckLanguage","fallbackVoice","engine","gender","options","disableTtsCache","closeStreamOnEmpty","length"],o(a));export{m as reply};

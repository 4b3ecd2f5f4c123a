// Made from openapi/jambonz.yaml by `npm run generate`.
import{contract as e}from"../contract.js";import{whole as a}from"../contract.js";import{WaitVerbs as o}from"./replies.js";const m=e("application/json",["verb","_","id","url","loop","earlyMedia","seekO\
ffset","timeoutSecs","actionHook","method","basicAuth","username","password","text","instructions","stream","synthesizer","vendor","label","language","voice","fallbackVendor","fallbackLabel","fallback\
Language","fallbackVoice","engine","gender","options","disableTtsCache","closeStreamOnEmpty","length","data"],a(o));export{m as reply};
